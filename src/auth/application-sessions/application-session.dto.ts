import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { Optional } from '../../platform/wire/presence.js';

export class ApplicationSessionDto {
  /** Left out by applications in browsers: the cookie brings it. */
  @Optional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  refresh_token?: string;
}

export class RevokedSessionDto {
  success!: true;

  /** Also where there was nothing left to revoke. */
  revoked!: true;
}
