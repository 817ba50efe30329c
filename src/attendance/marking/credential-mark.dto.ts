import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import { typedCard } from '../../door-credentials/cards/card-token.js';
import type { DoorCredential } from '../../door-credentials/door-credentials.service.js';
import { PresentPin } from '../../door-credentials/pins/pin-policy.js';
import { Optional } from '../../platform/wire/presence.js';
import { OnText, Trimmed } from '../../platform/wire/text.js';
import type { Appearance } from './appearance.js';
import { SignedFieldsDto, signedOf } from './signed-fields.dto.js';

const LONGEST_NUMBER = 30;
const LONGEST_CARD = 100;

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

/** What a card says, in any case, with or without hyphens and spaces. */
export const CardText = () =>
  applyDecorators(
    OnText(typedCard),
    Length(1, LONGEST_CARD),
    IsString(),
    ApiProperty({ minLength: 1, maxLength: LONGEST_CARD }),
  );

export class CardMarkDto extends SignedFieldsDto {
  /** What the QR code says. */
  @CardText()
  card!: string;

  /** Six digits, where `marking_without_face` is `card_and_pin`. */
  @Optional()
  @PresentPin()
  pin?: string;

  static appearanceIn(fields: CardMarkDto): Appearance {
    const { card: token, pin } = fields;
    const credential: DoorCredential =
      pin === undefined ? { kind: 'card', token } : { kind: 'card_and_pin', token, pin };
    return { credential, signed: signedOf(fields) };
  }
}
