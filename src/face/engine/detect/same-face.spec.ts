import type { DetectedFace } from '../face-engine.js';
import { isSameFace, othersThan } from './same-face.js';

const square = (x: number, y: number, side: number) => ({ x, y, width: side, height: side });
const seen = (x: number, y: number, side: number, score: number): DetectedFace => ({
  box: square(x, y, side),
  score,
});

describe('Boxes of two looks', () => {
  it.each([
    ['drawn wider around the same middle', square(100, 100, 100), square(70, 70, 160), true],
    ['one inside the other', square(100, 100, 300), square(120, 150, 80), true],
    ['moved by a third', square(100, 100, 90), square(130, 100, 90), true],
    ['side by side', square(100, 100, 90), square(190, 100, 90), false],
    ['cheek to cheek', square(100, 100, 90), square(160, 110, 90), false],
  ])('(%s) show the same face: %#', (_, one, other, same) => {
    expect(isSameFace(one, other)).toBe(same);
  });
});

describe('The others in a picture', () => {
  it('are told once each, with the best score, largest first', () => {
    const face = seen(200, 200, 200, 0.9);
    const looks = [
      seen(205, 190, 210, 0.8),
      seen(10, 10, 60, 0.6),
      seen(12, 8, 66, 0.7),
      seen(500, 100, 100, 0.5),
    ];
    expect(othersThan(face, looks)).toEqual([seen(500, 100, 100, 0.5), seen(12, 8, 66, 0.7)]);
  });
});
