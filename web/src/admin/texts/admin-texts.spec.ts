import { mistranslated } from '../../language/mistranslated.js';
import { partsTexts } from '../../parts/texts/parts-texts.js';
import { GROUPS } from '../sections.js';
import { figuresTexts } from '../reports/figures/texts/figures-texts.js';
import { adminTexts } from './admin-texts.js';

const OF_SECTIONS = GROUPS.flatMap(({ sections }) => sections).flatMap(({ texts = [] }) => texts);
const SETS = new Set([partsTexts, adminTexts, figuresTexts, ...OF_SECTIONS]);

describe('The texts of the administration', () => {
  it.each([...SETS])('$name are there in every language', async (set) => {
    expect(await mistranslated(set)).toEqual([]);
  });
});
