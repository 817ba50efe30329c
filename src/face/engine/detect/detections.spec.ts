import { overlap, readDetections, suppressOverlaps } from './detections.js';

const square = (x: number, y: number, side: number) => ({ x, y, width: side, height: side });

/** Logit of a probability. */
const logit = (share: number) => Math.log(share / (1 - share));

/** The detector's output with nothing in it: every objectness far below zero. */
const nothing = (cells: number) => new Float32Array(25 * cells).fill(-20);

describe('The detector’s output', () => {
  it('holds no face when no cell is sure of one', () => {
    expect(readDetections(nothing(6), 3, 2)).toEqual([]);
  });

  it('reads an anchor’s cell, offset, size and score', () => {
    const [columns, rows] = [3, 2];
    const cell = 1 * columns + 2;
    const output = nothing(columns * rows);
    const set = (channel: number, value: number) => {
      output[(1 * 5 + channel) * columns * rows + cell] = value;
    };
    [logit(0.5), logit(0.25), 0, Math.log(2), logit(0.9)].forEach((value, channel) => {
      set(channel, value);
    });

    const [face, ...others] = readDetections(output, columns, rows);

    expect(others).toEqual([]);
    expect(face?.score).toBeCloseTo(0.9);
    expect(face?.box.width).toBeCloseTo(6.041143 * 32, 3);
    expect(face?.box.height).toBeCloseTo(2 * 7.080126 * 32, 3);
    expect(face!.box.x + face!.box.width / 2).toBeCloseTo(2.5 * 32, 3);
    expect(face!.box.y + face!.box.height / 2).toBeCloseTo(1.25 * 32, 3);
  });
});

describe('The suppression of overlapping boxes', () => {
  it('keeps the surer of two boxes around one face, and the face beside it', () => {
    const unsure = { box: square(0, 0, 100), score: 0.6 };
    const sure = { box: square(10, 0, 100), score: 0.9 };
    const beside = { box: square(150, 0, 80), score: 0.5 };

    expect(suppressOverlaps([unsure, sure, beside])).toEqual([sure, beside]);
  });

  it('measures overlap as intersection over union', () => {
    expect(overlap(square(0, 0, 10), square(0, 0, 10))).toBe(1);
    expect(overlap(square(0, 0, 10), square(5, 0, 10))).toBeCloseTo(1 / 3);
    expect(overlap(square(0, 0, 10), square(10, 0, 10))).toBe(0);
    expect(overlap(square(0, 0, 10), square(30, 30, 10))).toBe(0);
  });
});
