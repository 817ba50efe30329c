import { IsString, Length } from 'class-validator';
import { OnText } from '../../platform/wire/text.js';
import { CODE_LENGTH, typedCode } from './code-letters.js';

export class PairingOfferDto {
  /** Eight letters and digits, to be typed at the kiosk. */
  code!: string;
  expires_at!: Date;
}

export class PairDto {
  /** In any case, with or without a hyphen. */
  @OnText(typedCode)
  @IsString()
  @Length(CODE_LENGTH, CODE_LENGTH)
  code!: string;
}
