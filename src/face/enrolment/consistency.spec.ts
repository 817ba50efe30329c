import { strangersAmong as strangersWithin } from './consistency.js';

/** A unit vector `angle` radians away from the first axis towards axis `towards`. */
const face = (angle: number, towards = 1): Float32Array => {
  const descriptor = new Float32Array(128);
  descriptor[0] = Math.cos(angle);
  descriptor[towards] = Math.sin(angle);
  return descriptor;
};
const stranger = (axis: number) => face(0.9, axis);
const strangersAmong = (faces: Float32Array[], earlier: Float32Array[]) =>
  strangersWithin(faces, earlier, 0.42);

describe('strangersAmong', () => {
  it('finds nobody in pictures of one person', () => {
    expect(strangersAmong([face(0), face(0.2), face(-0.2)], [])).toEqual(new Set());
  });

  it('finds the one that is not like the others, wherever it stands', () => {
    expect(strangersAmong([stranger(7), face(0), face(0.1), face(0.2)], [])).toEqual(new Set([0]));
    expect(strangersAmong([face(0), face(0.1), stranger(7), face(0.2)], [])).toEqual(new Set([2]));
  });

  it('lets earlier pictures decide, even against the majority', () => {
    expect(strangersAmong([face(0.1), stranger(7), stranger(7)], [face(0)])).toEqual(
      new Set([1, 2]),
    );
  });

  it('has nothing to compare a first and only picture with', () => {
    expect(strangersAmong([face(0)], [])).toEqual(new Set());
    expect(strangersAmong([], [])).toEqual(new Set());
  });

  it('keeps the first of two that are strangers to each other', () => {
    expect(strangersAmong([face(0), stranger(7)], [])).toEqual(new Set([1]));
  });
});
