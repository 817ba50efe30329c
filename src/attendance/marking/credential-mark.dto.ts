import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import { PresentPin } from '../../door-credentials/pins/pin-policy.js';
import { Trimmed } from '../../platform/wire/text.js';
import type { Appearance } from './appearance.js';
import { SignedFieldsDto, signedOf } from './signed-fields.dto.js';

const LONGEST_NUMBER = 30;

export class PinMarkDto extends SignedFieldsDto {
  /** An id such as `EMP001`, or an employee number, in any case. */
  @Trimmed()
  @IsString()
  @Length(1, LONGEST_NUMBER)
  @ApiProperty({ minLength: 1, maxLength: LONGEST_NUMBER })
  user_number!: string;

  /** Six digits. */
  @PresentPin()
  pin!: string;

  static appearanceIn(fields: PinMarkDto): Appearance {
    const { user_number: number, pin } = fields;
    return { credential: { kind: 'pin', number, pin }, signed: signedOf(fields) };
  }
}
