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
    ['علی‌رضا کریمی', [['arabic-400', 'علی‌رضا کریمی']]],
    [
      'محمد (EMP001)',
      [
        ['arabic-400', 'محمد'],
        ['latin-400', ' (EMP001)'],
      ],
    ],
    ['שלום', [['last', 'שלום']]],
    ['', [['latin-400', '']]],
  ])('shows %s', (text, runs) => {
    expect(told(text)).toEqual(runs);
  });

  it('shows bold what there is in bold', () => {
    expect(runsOf('Ελ김', 700).map(({ font }) => font.key)).toEqual(['greek-700', 'last']);
  });

  it('joins the letters of an Arabic name, but where the writer keeps them apart', () => {
    const [run] = runsOf('علی‌رضا', 400);
    const { glyphs } = run!.font.font.layout(run!.text);
    // From the left: alef, dad and reh; the joiner, unseen; yeh as at the end of a word, lam within, ain at its beginning.
    expect(glyphs.map(({ name }) => name)).toEqual([
      'uni0627.fina',
      'dotabovear',
      'uni0635.init',
      'uni0631',
      'space',
      'uni0649.fina',
      'uni0644.medi',
      'uni0639.init',
    ]);
  });
});
