import { mistranslated } from '../../language/mistranslated.js';
import { partsTexts } from '../../parts/texts/parts-texts.js';
import { adminTexts } from './admin-texts.js';

describe('The texts of the administration', () => {
  it.each([partsTexts, adminTexts])('$name are there in every language', async (set) => {
    expect(await mistranslated(set)).toEqual([]);
  });
});
