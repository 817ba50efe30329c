import { chooseLanguage, useSpeech } from './language.js';
import { isLanguage, LANGUAGES } from './languages.js';

/** Chooses the language of this browser. */
export function LanguagePicker() {
  const { t, language } = useSpeech();
  const choose = ({ currentTarget: { value } }: { currentTarget: HTMLSelectElement }) => {
    if (isLanguage(value)) void chooseLanguage(value);
  };
  return (
    <select class="picker" aria-label={t('language')} value={language} onChange={choose}>
      {Object.entries(LANGUAGES).map(([code, { name }]) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
