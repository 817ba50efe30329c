import { rateOf } from './attack-rates.js';

const live = { real: 0.95, live: 0.9 };
const flat = { real: 0.3, live: 0.02 };

describe('The rates of presentation attacks', () => {
  it('count attacks that pass', () => {
    const { pictures, wrong, rate, interval } = rateOf('screen', [live, flat, flat, flat], true);
    expect([pictures, wrong, rate]).toEqual([4, 1, 0.25]);
    expect(interval?.map((edge) => Number(edge.toFixed(3)))).toEqual([0.046, 0.699]);
  });

  it('count live people who are refused', () => {
    expect(rateOf('bonafide', [live, live, flat, live], false).rate).toBe(0.25);
  });

  it('leave out pictures without a face, and are none where nothing is left', () => {
    expect(rateOf('mask', [null, flat], true)).toMatchObject({ without_face: 1, rate: 0 });
    expect(rateOf('mask', [null], true)).toMatchObject({ rate: null, interval: null });
  });

  it('do not exclude what a small sample cannot', () => {
    const [, upper] =
      rateOf(
        'print',
        Array.from({ length: 10 }, () => flat),
        true,
      ).interval ?? [];
    expect(upper).toBeCloseTo(0.278, 3);
  });
});
