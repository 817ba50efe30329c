import { quarterTurned } from './quarter-turn.js';

/** Three columns and two rows, each pixel told by its red. */
const picture = {
  width: 3,
  height: 2,
  data: Uint8Array.from([1, 2, 3, 4, 5, 6].flatMap((red) => [red, 0, 0])),
};

const redsOf = ({ data }: { data: Uint8Array }) => [...data].filter((_, i) => i % 3 === 0);

describe('A picture turned by quarters', () => {
  it.each([
    [90, 2, [3, 6, 2, 5, 1, 4]],
    [-90, 2, [4, 1, 5, 2, 6, 3]],
    [180, 3, [6, 5, 4, 3, 2, 1]],
  ] as const)('shows upright what is turned by %s°', (turn, width, reds) => {
    const { picture: copy } = quarterTurned(picture, turn);
    expect(copy.width).toBe(width);
    expect(redsOf(copy)).toEqual(reds);
  });

  it.each([
    [90, { x: 0, y: 2 }, { x: 0, y: 0 }],
    [-90, { x: 0, y: 0 }, { x: 0, y: 1 }],
    [180, { x: 0, y: 0 }, { x: 2, y: 1 }],
  ] as const)('leads a pixel found at %s° back to where it was', (turn, found, original) => {
    const { toOriginal } = quarterTurned(picture, turn);
    expect(toOriginal({ ...found, width: 1, height: 1 })).toEqual({
      ...original,
      width: 1,
      height: 1,
    });
  });
});
