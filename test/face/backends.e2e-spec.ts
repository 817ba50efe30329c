import { execFileSync } from 'node:child_process';

interface Comparison {
  photo: number;
  descriptor: number | null;
  box: number | null;
  spoof: number | null;
  scores?: number[];
}

/** In a process of its own: native libraries and WebAssembly do not belong in the test runner's sandbox. */
function compareBackends(embedder: string): Comparison[] {
  const output = execFileSync(
    process.execPath,
    ['dist/test/harness/programs/backend-agreement.js', embedder],
    { encoding: 'utf8' },
  );
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Comparison[];
}

describe.each(['faceplugin', 'face-api'])('Backends with the embedder %s', (embedder) => {
  let comparisons: Comparison[];

  beforeAll(() => {
    comparisons = compareBackends(embedder);
  }, 60_000);

  it('Both backends find a face on each of the six photographs', () => {
    expect(comparisons.map(({ photo }) => photo)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(comparisons.every(({ descriptor }) => descriptor !== null)).toBe(true);
  });

  it('Both backends give the same descriptor to within 1e-4', () => {
    for (const { descriptor } of comparisons) expect(descriptor).toBeLessThanOrEqual(1e-4);
  });

  it('Both backends put the box in the same place to within a hundredth of a pixel', () => {
    for (const { box } of comparisons) expect(box).toBeLessThanOrEqual(0.01);
  });

  it('Both backends give the same anti-spoofing scores to within 1e-3, as shares', () => {
    for (const { spoof, scores } of comparisons) {
      expect(spoof).not.toBeNull();
      expect(spoof).toBeLessThanOrEqual(1e-3);
      expect(scores?.every((score) => score >= 0 && score <= 1)).toBe(true);
    }
  });
});
