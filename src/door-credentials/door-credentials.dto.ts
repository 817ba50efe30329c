import type { DoorCard } from './cards/door-card.entity.js';
import type { DoorCredentials } from './door-credentials.service.js';
import type { DoorPin } from './pins/door-pin.entity.js';

export class DoorPinDto {
  /** Since when it is good. */
  since!: Date;
  /** The administrator who gave it; null when the person chose it. */
  issued_by!: string | null;

  static from({ issuedAt, issuedById }: DoorPin): DoorPinDto {
    return { since: issuedAt, issued_by: issuedById };
  }
}

export class DoorCardDto {
  since!: Date;
  /** The administrator who made it; null when the person did. */
  issued_by!: string | null;
  /** Null for never. */
  expires_at!: Date | null;

  static from({ issuedAt, issuedById, expiresAt }: DoorCard): DoorCardDto {
    return { since: issuedAt, issued_by: issuedById, expires_at: expiresAt };
  }
}

export class DoorCredentialsDto {
  /** What the door takes in the place of a face. */
  marking_without_face!: DoorCredentials['accepted'];
  /** Null without one. */
  pin!: DoorPinDto | null;
  card!: DoorCardDto | null;

  static from({ accepted, pin, card }: DoorCredentials): DoorCredentialsDto {
    return {
      marking_without_face: accepted,
      pin: pin && DoorPinDto.from(pin),
      card: card && DoorCardDto.from(card),
    };
  }
}
