import { hammingDistance, hashQuarters, isCopy, perceptualHash } from './perceptual-hash.js';
import type { Picture } from './picture.js';

function painted(width: number, height: number, at: (x: number, y: number) => number): Picture {
  const data = new Uint8Array(3 * width * height);
  for (let i = 0; i < width * height; i++) {
    data.fill(at((i % width) / width, Math.floor(i / width) / height), 3 * i, 3 * i + 3);
  }
  return { data, width, height };
}

const hills = (x: number, y: number) => 128 + 60 * Math.sin(9 * x) + 50 * Math.cos(7 * y * x);

describe('The perceptual hash', () => {
  it('is 16 hex digits', () => {
    expect(perceptualHash(painted(64, 48, hills))).toMatch(/^[0-9a-f]{16}$/);
    expect(perceptualHash(painted(64, 48, () => 0))).toMatch(/^[0-9a-f]{16}$/);
  });

  it('hardly changes with size and brightness', () => {
    const original = perceptualHash(painted(640, 480, hills));
    const smaller = perceptualHash(painted(320, 240, hills));
    const darker = perceptualHash(painted(640, 480, (x, y) => 0.8 * hills(x, y)));

    expect(hammingDistance(original, smaller)).toBeLessThanOrEqual(4);
    expect(hammingDistance(original, darker)).toBeLessThanOrEqual(4);
  });

  it('differs for another picture', () => {
    const one = perceptualHash(painted(640, 480, hills));
    const other = perceptualHash(painted(640, 480, (x, y) => 128 + 100 * Math.sin(20 * y - 6 * x)));

    expect(hammingDistance(one, other)).toBeGreaterThan(12);
  });
});

describe('The Hamming distance', () => {
  it('counts the bits that differ', () => {
    expect(hammingDistance('00000000000000ff', '00000000000000ff')).toBe(0);
    expect(hammingDistance('0000000000000000', '000000000000000b')).toBe(3);
    expect(hammingDistance('ffffffffffffffff', '0000000000000000')).toBe(64);
  });
});

describe('A copy', () => {
  const hash = '0123456789abcdef';

  it.each([
    [hash, true],
    ['0123456789abcdec', true],
    ['8123456789abcdee', true],
    ['0123456789abcde8', false],
    ['8123456799abcdee', false],
  ])('differs in two bits at most: %s %s', (other, expected) => {
    expect(isCopy(hash, other)).toBe(expected);
  });

  it('shares a quarter of its hash with the original, in its place', () => {
    expect(hashQuarters(hash)).toEqual(['0123', '4567', '89ab', 'cdef']);
  });
});
