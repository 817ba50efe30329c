import { randomBytes } from 'node:crypto';

/** Tells a card of ours from another at a glance. */
const PREFIX = 'FAC';
/** No I and O, which are read for digits; no Y and Z, which change places on keyboards, and scanners act as one. */
const LETTERS = '0123456789ABCDEFGHJKLMNPQRSTUVWX';
const LENGTH = 26;

/** 130 random bits, in letters of which a QR code needs few dots. */
export const newCardToken = (): string =>
  PREFIX + Array.from(randomBytes(LENGTH), (byte) => LETTERS[byte % LETTERS.length]).join('');

/** As scanners and people type it: in any case, with hyphens or spaces. */
export const typedCard = (text: string): string => text.toUpperCase().replace(/[\s-]/g, '');
