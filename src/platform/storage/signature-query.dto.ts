import { IsString } from 'class-validator';
import { Optional } from '../wire/presence.js';

/** What makes the address of a file good. */
export class SignatureQuery {
  /** Unix time in seconds. */
  @Optional()
  @IsString()
  expires?: string;

  /** HMAC-SHA256, base64url. */
  @Optional()
  @IsString()
  signature?: string;
}
