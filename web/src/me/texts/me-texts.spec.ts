import { mistranslated } from '../../language/mistranslated.js';
import { meTexts } from './me-texts.js';

describe('The texts of a person’s own page', () => {
  it('are there in every language', async () => {
    expect(await mistranslated(meTexts)).toEqual([]);
  });
});
