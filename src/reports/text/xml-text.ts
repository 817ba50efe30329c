const HALF = /\p{Surrogate}/gu;
// What XML 1.0 cannot carry at all, not even escaped.
// eslint-disable-next-line no-control-regex -- these are what is looked for
const UNSPEAKABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const SPECIAL = /[&<>"]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * A text inside XML or HTML.
 * @param longest characters, counted before they are escaped
 */
export const xmlText = (text: string, longest = Infinity): string =>
  text
    .replace(HALF, '\uFFFD')
    .replace(UNSPEAKABLE, '')
    .slice(0, longest)
    .replace(SPECIAL, (character) => ENTITIES[character] ?? '');
