import { adviceOn } from './advice.js';
import { tradeOffChart } from './charts.js';
import { evaluationPage } from './evaluation-page.js';
import { pairsOf } from './error-rates.js';
import { averageOf, deviationOf } from './spread.js';

const rates = (tpir: number) => ({
  detection_rate: 1,
  tpir,
  fpir: 0,
  wrong_identity: 0,
  eer: 0,
  tar_at_far: { '0.01': tpir },
});
const EVALUATION = {
  model: 'net',
  backend: 'onnx',
  people: 2,
  distractors: 0,
  templates: 4,
  probes: 2,
  strangers: 400,
  draws: 2,
  threshold: 0.4,
  margin: 0.05,
  ms_per_photo: 10,
  ...averageOf([rates(1), rates(0.96)]),
  sd: deviationOf([rates(1), rates(0.96)]),
  groups: {},
};
const PERFECT = pairsOf([
  { person: 0, distances: Float64Array.of(0.1, 0.7) },
  { person: 1, distances: Float64Array.of(0.8, 0.2) },
]);
const remark = {
  file: 'people/A&B/1.jpg',
  name: 'A&B',
  kind: 'missed' as const,
  distance: 0.5,
  other: null,
  times: 1,
};

describe('The page of an evaluation', () => {
  const page = evaluationPage({ evaluation: EVALUATION, pairs: PERFECT, remarks: [remark] });

  it('speaks in words and percentages, with the spread of several draws', () => {
    expect(page).toContain('Of 100 photographs of enrolled people, 98 are recognised');
    expect(page).toContain('98.00 ± 2.83 %');
    expect(page).toContain('people/A&amp;B/1.jpg');
    expect(page).not.toMatch(/[{}"]<\/td>|NaN|undefined|null/);
  });

  it('shows a perfect curve: it lies on the axes, with a dot where they meet', () => {
    const chart = tradeOffChart(PERFECT);
    const [, points = ''] = /<polyline class="curve" points="([^"]+)"/.exec(chart) ?? [];
    expect(points.split(' ').length).toBeGreaterThan(2);
    expect(chart).toContain('<circle');
    expect(page).toContain('The curve lies on the axes');
  });
});

describe('Advice on an evaluation', () => {
  it('has nothing to say of good figures', () => {
    expect(adviceOn(EVALUATION)).toEqual(['Nothing needs to be done: these figures are good.']);
  });

  it('names what is wrong, strangers first', () => {
    const advice = adviceOn({ ...EVALUATION, fpir: 0.02, tpir: 0.9, strangers: 20 });
    expect(advice.map((sentence) => sentence.split(' ').slice(0, 2).join(' '))).toEqual([
      'Strangers are',
      'Own people',
      'Photographs of',
    ]);
  });
});
