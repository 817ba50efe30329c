import { halve } from './halve.js';
import type { Picture } from './picture.js';
import { resample, type View } from './resample.js';
import { warp } from './warp.js';

/** Every channel of every pixel is another number. */
function numbered(width: number, height: number): Picture {
  const data = Uint8Array.from({ length: 3 * width * height }, (_, i) => (i * 37) % 251);
  return { data, width, height };
}

const view = (flaw: Partial<View>): View => ({
  x: 0,
  y: 0,
  scaleX: 1,
  scaleY: 1,
  width: 8,
  height: 6,
  samples: 1,
  edge: 'clamp',
  ...flaw,
});

describe('Resampling', () => {
  it('at scale 1 only separates the channels', () => {
    const picture = numbered(8, 6);
    const planes = new Float32Array(3 * 48);

    resample(picture, view({}), planes, 8, 6);

    expect(planes[10]).toBe(picture.data[30]);
    expect(planes[48 + 10]).toBe(picture.data[31]);
    expect(planes[96 + 10]).toBe(picture.data[32]);
  });

  it('to half the size gives what the shortcut gives', () => {
    const picture = numbered(16, 12);
    const [slow, fast] = [new Float32Array(3 * 8 * 6), new Float32Array(3 * 8 * 6)];

    resample(picture, view({ scaleX: 2, scaleY: 2 }), slow, 8, 6);
    halve(picture, fast, 8, 6);

    for (const [i, value] of fast.entries()) expect(value).toBeCloseTo(slow[i]!, 3);
  });

  it('reaches over the edge into black', () => {
    const white = { data: new Uint8Array(3 * 64).fill(200), width: 8, height: 8 };
    const planes = new Float32Array(3 * 16);

    resample(white, view({ x: -2, y: -2, width: 4, height: 4, edge: 'black' }), planes, 4, 4);

    expect([planes[0], planes[5], planes[10], planes[15]]).toEqual([0, 0, 200, 200]);
  });

  it.each([0.7, 1.6, 2.4, 3.3])('and warping agree on an upright square at scale %d', (scale) => {
    const picture = numbered(60, 50);
    const side = 12;
    const samples = Math.round(scale);
    const [resampled, warped] = [new Float32Array(3 * side ** 2), new Float32Array(3 * side ** 2)];
    const corner = { x: 4.3 - scale / 2 + 0.5, y: 6.1 - scale / 2 + 0.5 };

    const square = { scaleX: scale, scaleY: scale, width: side, height: side, samples };
    resample(picture, view({ ...corner, ...square, edge: 'black' }), resampled, side, side);
    warp(picture, { a: scale, b: 0, tx: 4.3, ty: 6.1 }, side, warped);

    for (const [i, value] of warped.entries()) expect(value).toBeCloseTo(resampled[i]!, 2);
  });
});
