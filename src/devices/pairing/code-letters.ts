import { randomInt } from 'node:crypto';

/** Nothing that is read for another: no I, L, O, U, 0 or 1. */
const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
export const CODE_LENGTH = 8;

/** 39 random bits, to be typed. */
export const newPairingCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** As people type it: in any case, with a hyphen or spaces. */
export const typedCode = (text: string): string => text.toUpperCase().replace(/[\s-]/g, '');
