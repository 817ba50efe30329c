import i18next, { type TFunction } from 'i18next';
import { useEffect, useState } from 'preact/hooks';
import {
  directionOf,
  isLanguage,
  languageFor,
  LANGUAGES,
  localeFor,
  type Language,
} from './languages.js';
import type { TextSet } from './text-sets.js';
import type { Texts } from './texts/en.js';

/** The texts by the name of their set; a page that brings more adds them here. */
export interface TextsByName {
  translation: Texts;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: TextsByName;
  }
}

const KEPT = 'language';

/** What was brought so far: a change of language reads all of them anew. */
const sets: TextSet[] = [];

/** Reads the texts of the language that was chosen here, or that the browser asks for. */
export async function startLanguage(): Promise<void> {
  await i18next.init({ fallbackLng: false, interpolation: { escapeValue: false } });
  const chosen = localStorage.getItem(KEPT);
  await show(isLanguage(chosen) ? chosen : languageFor(navigator.languages));
}

/** Brings the texts of a part of the page; what is there already is not read again. */
export async function bringTexts(set: TextSet): Promise<void> {
  if (sets.includes(set)) return;
  await load(set, i18next.language as Language);
  sets.push(set);
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(KEPT, language);
  await show(language);
}

async function show(language: Language): Promise<void> {
  i18next.addResourceBundle(language, 'translation', await LANGUAGES[language].load());
  await Promise.all(sets.map((set) => load(set, language)));
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

async function load({ name, load }: TextSet, language: Language): Promise<void> {
  i18next.addResourceBundle(language, name, await load[language]());
}

export interface Speech {
  readonly t: TFunction;
  readonly language: Language;
  /** For times and dates. */
  readonly locale: string;
}

/** The texts of the present language; a component that uses them is drawn anew when it changes. */
export function useSpeech(): Speech {
  const [language, setLanguage] = useState(i18next.language as Language);
  useEffect(() => {
    const change = () => {
      setLanguage(i18next.language as Language);
    };
    i18next.on('languageChanged', change);
    return () => {
      i18next.off('languageChanged', change);
    };
  }, []);
  return { t: i18next.t, language, locale: localeFor(language, navigator.languages) };
}

/** The texts of a set that was brought. */
export function useTexts<Name extends keyof TextsByName>(name: Name): TFunction<Name> {
  useSpeech();
  return i18next.getFixedT(null, name);
}
