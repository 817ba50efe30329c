import { faultIn, type Pixels } from './frame-quality.js';

const SIZE = { width: 60, height: 80 };

/** A picture whose light is told for each place. */
const picture = (light: (x: number, y: number) => number): Pixels => {
  const data = new Uint8ClampedArray(4 * SIZE.width * SIZE.height);
  for (let i = 0; i < SIZE.width * SIZE.height; i++)
    data.fill(light(i % SIZE.width, Math.floor(i / SIZE.width)), 4 * i, 4 * i + 4);
  return { data, ...SIZE };
};

/** Stripes, as sharp as they can be. */
const stripes = (middle: number, swing: number) => (x: number) =>
  middle + (x % 4 < 2 ? swing : -swing);

describe('A frame', () => {
  it.each<[string | undefined, string, Pixels]>([
    ['black', 'of a covered lens', picture(() => 3)],
    ['dark', 'at night', picture(stripes(24, 10))],
    ['bright', 'against the sun', picture(() => 250)],
    ['nobody', 'of a wall', picture(() => 140)],
    ['blurred', 'without an edge', picture((x, y) => 80 + x + y / 2)],
    [undefined, 'with light and edges', picture(stripes(120, 40))],
    [undefined, 'of a dark face in fair light', picture(stripes(55, 25))],
  ])('is %s %s', (fault, _, pixels) => {
    expect(faultIn(pixels)).toBe(fault);
  });
});
