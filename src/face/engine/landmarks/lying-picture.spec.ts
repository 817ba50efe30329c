import { isClearerView } from './lying-picture.js';

const found = { box: { x: 100, y: 100, width: 100, height: 100 }, score: 0.7 };
const turned = (x: number, size: number, score: number) => ({
  box: { x, y: 110, width: size, height: size },
  score,
});

describe('A face in a turned copy', () => {
  it.each([
    ['the one that was found, and clearer', turned(110, 110, 0.95), true],
    ['hardly clearer', turned(110, 110, 0.72), false],
    ['a ghost elsewhere in the picture', turned(300, 110, 0.95), false],
    ['a ghost around all of a small person', turned(60, 260, 0.95), false],
  ])('(%s) tells whether the picture lies', (_, face, isLying) => {
    expect(isClearerView(face, found)).toBe(isLying);
  });

  it('is not believed when the detector doubts it, however unclear the other', () => {
    expect(isClearerView(turned(110, 110, 0.73), { ...found, score: 0.6 })).toBe(false);
  });
});
