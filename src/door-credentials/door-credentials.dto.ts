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

export class DoorCredentialsDto {
  /** What the door takes in the place of a face. */
  marking_without_face!: DoorCredentials['accepted'];
  /** Null without one. */
  pin!: DoorPinDto | null;

  static from({ accepted, pin }: DoorCredentials): DoorCredentialsDto {
    return { marking_without_face: accepted, pin: pin && DoorPinDto.from(pin) };
  }
}
