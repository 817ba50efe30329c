import type { Schemas } from '../../../../clients/typescript/src/client.js';

/** What the site takes in the place of a face. */
export type WithoutFace = Schemas['KioskDeviceDto']['marking_without_face'];

/** What somebody typed or showed in the place of their face. */
export interface Credential {
  /** An id or an employee number. */
  readonly number: string;
  readonly pin: string;
  readonly card: string;
}

export const NOTHING: Credential = { number: '', pin: '', card: '' };

/** Which of them are asked for, in the order they are typed. */
export const FIELDS: Readonly<Record<WithoutFace, readonly (keyof Credential)[]>> = {
  off: [],
  pin: ['number', 'pin'],
  card: ['card'],
  card_and_pin: ['card', 'pin'],
};
