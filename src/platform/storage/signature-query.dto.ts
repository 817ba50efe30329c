import { IsOptional, IsString } from 'class-validator';

/** What makes the address of a file good. */
export class SignatureQuery {
  /** Unix time in seconds. */
  @IsOptional()
  @IsString()
  expires?: string;

  /** HMAC-SHA256, base64url. */
  @IsOptional()
  @IsString()
  signature?: string;
}
