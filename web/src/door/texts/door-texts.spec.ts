import { mistranslated } from '../../language/mistranslated.js';
import { doorTexts } from './door-texts.js';

describe('The texts of PINs and cards', () => {
  it('are in every language, with the same figures in them', async () => {
    expect(await mistranslated(doorTexts)).toEqual([]);
  });
});
