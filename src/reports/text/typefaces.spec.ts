import { runsOf } from './typefaces.js';

const told = (text: string) => runsOf(text, 400).map((run) => [run.font.key, run.text]);

describe('runsOf', () => {
  it.each([
    ['Zoë Müller', [['latin-400', 'Zoë Müller']]],
    ['Иван Петров', [['cyrillic-400', 'Иван Петров']]],
    ['Ελένη', [['greek-400', 'Ελένη']]],
    ['王小明', [['han-400', '王小明']]],
    ['やまだ 太郎', [['han-400', 'やまだ 太郎']]],
    ['김민준', [['last', '김민준']]],
    [
      'Łukasz',
      [
        ['latin-ext-400', 'Ł'],
        ['latin-400', 'ukasz'],
      ],
    ],
    ['', [['latin-400', '']]],
  ])('shows %s', (text, runs) => {
    expect(told(text)).toEqual(runs);
  });

  it('shows bold what there is in bold', () => {
    expect(runsOf('Ελ김', 700).map(({ font }) => font.key)).toEqual(['greek-700', 'last']);
  });
});
