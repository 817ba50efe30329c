import type { Problem } from '../../../../clients/typescript/src/client.js';

/** What the client resolves to. */
export interface Answer<Data> {
  readonly data?: Data | undefined;
  readonly error?: Problem | undefined;
}

/** What came of a call: the data, or the server's sentence; nothing of either where it was not reached. */
export interface Outcome<Data> {
  readonly data?: Data | undefined;
  readonly problem?: Problem | undefined;
  readonly isUnreachable: boolean;
}

export async function outcomeOf<Data>(call: Promise<Answer<Data>>): Promise<Outcome<Data>> {
  try {
    const { data, error } = await call;
    return { data, problem: error, isUnreachable: false };
  } catch {
    return { isUnreachable: true };
  }
}

/** One sentence, with what is wrong in each field. */
export const sentenceOf = ({ detail, errors = [] }: Problem): string =>
  [detail, ...errors.map(({ field, message }) => `${field}: ${message}`)].join(' · ');
