import { en, type Texts } from '../../language/texts/en.js';

/** A refusal that there is a sentence for. */
export type Refusal = keyof Texts['refusals'];

export const isRefusal = (code: unknown): code is Refusal =>
  typeof code === 'string' && code in en.refusals;

/** The first of the codes that there is a sentence for; the reasons of a picture say more than its refusal. */
export const refusalFor = (codes: readonly unknown[]): Refusal => codes.find(isRefusal) ?? 'other';
