import { canonicalName, isPersonName } from './personal-details.js';

describe('A person’s name', () => {
  it.each([
    ['O\u2019Brien', "O'Brien"],
    ['D\u2018Angelo', "D'Angelo"],
    ['D`Souza', "D'Souza"],
    ['Ko\u00B4ahi', "Ko'ahi"],
    [' Ada   Lovelace ', 'Ada Lovelace'],
    ['Jose\u0301', 'José'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(canonicalName(typed)).toBe(kept);
  });

  it.each([
    'علی\u200Cرضا',
    'ශ්\u200Dරී',
    '阿凡提·买买提',
    '李',
    'U',
    "O'Brien",
    'Jean-Luc St. John',
    'Ægir Þórsson',
  ])('%j is one', (name) => {
    expect(isPersonName(name)).toBe(true);
  });

  it.each([
    '',
    "'",
    '·',
    '\u200C',
    'Ada\u200C',
    '\u200DAda',
    'Ada \u200DKing',
    'A\u200C\u200CB',
    'R2D2',
    'Ada 🙂',
    'a'.repeat(101),
  ])('%j is none', (text) => {
    expect(isPersonName(text)).toBe(false);
  });
});
