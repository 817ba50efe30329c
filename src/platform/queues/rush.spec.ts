import { setTimeout as pause } from 'node:timers/promises';
import { isRush } from './rush.js';

/** Milliseconds: several of the moments that are looked back on. */
const A_WHILE = 400;

describe('A rush', () => {
  it('is on while the process is busy, and over once it is not', async () => {
    await pause(A_WHILE);
    expect(isRush()).toBe(false);
    const end = performance.now() + A_WHILE;
    while (performance.now() < end);
    expect(isRush()).toBe(true);
    await pause(A_WHILE);
    expect(isRush()).toBe(false);
  });
});
