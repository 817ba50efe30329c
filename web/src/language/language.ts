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
import type { Texts } from './texts/en.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Texts };
  }
}

const KEPT = 'language';

/** Reads the texts of the language that was chosen here, or that the browser asks for. */
export async function startLanguage(): Promise<void> {
  await i18next.init({ fallbackLng: false, interpolation: { escapeValue: false } });
  const chosen = localStorage.getItem(KEPT);
  await show(isLanguage(chosen) ? chosen : languageFor(navigator.languages));
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(KEPT, language);
  await show(language);
}

async function show(language: Language): Promise<void> {
  i18next.addResourceBundle(language, 'translation', await LANGUAGES[language].load());
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
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
