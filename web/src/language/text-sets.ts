import type { Language } from './languages.js';

/** The texts of one part of a page in every language, read when the part is first shown. */
export interface TextSet {
  /** What `useTexts` is asked for. */
  readonly name: string;
  readonly load: Readonly<Record<Language, () => Promise<object>>>;
}
