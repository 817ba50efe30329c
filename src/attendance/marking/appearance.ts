import type { SignedCapture } from '../../devices/captures/signed-capture.js';
import type { DoorCredential } from '../../door-credentials/door-credentials.service.js';
import type { Visitor } from '../../platform/access/device-principal.js';

/** Where somebody is, as whoever calls says. */
export interface Place {
  readonly location?: string | undefined;
  readonly deviceId?: string | undefined;
  /** Degrees north. */
  readonly latitude?: number | undefined;
  /** Degrees east. */
  readonly longitude?: number | undefined;
}

/** Number, moment and signature that a device gives a capture. */
export type Signed = Pick<SignedCapture, 'sequence' | 'capturedAt' | 'signature'>;

/** Somebody at the door, or at their own device. */
export interface Appearance extends Place {
  /** The encoded picture of a face, if one was taken. */
  readonly picture?: Buffer;
  /** What was shown to a device in the place of a face. */
  readonly credential?: DoorCredential | undefined;
  /** When it reached the server, if it was taken before, while the device was offline. */
  readonly receivedAt?: Date;
  /** The id of a passed liveness session that vouches for the picture. */
  readonly livenessSession?: string | undefined;
  /** What the device says of it, signed. */
  readonly signed?: Signed | undefined;
  /** Why an administrator must look at it. */
  readonly doubt?: string;
}

/** A device stands where it was put, whatever it says. */
export const placeOf = (caller: Visitor, { location, deviceId, ...position }: Place) => {
  const { latitude = null, longitude = null } = position;
  return caller.kind === 'device'
    ? { location: caller.location, deviceId: caller.id, latitude, longitude }
    : { location: location || null, deviceId: deviceId || null, latitude, longitude };
};

/** What a device took while it kept no PIN. */
export const cardAlone = (token: string | undefined): DoorCredential | undefined =>
  token === undefined ? undefined : { kind: 'card', token };
