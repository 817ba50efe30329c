import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { weightsIn } from './model-weights.js';

describe('Weights', () => {
  const folder = mkdtempSync(join(tmpdir(), 'weights-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const keep = (...parts: ArrayBufferView[]) => {
    const bytes = parts.map(({ buffer }) => new Uint8Array(buffer as ArrayBuffer));
    writeFileSync(join(folder, 'a.bin'), Buffer.concat(bytes));
  };

  it('are read from bytes and from single precision, one after another', () => {
    keep(Uint8Array.of(0, 255), Float32Array.of(Math.PI));
    const quantization = { dtype: 'uint8', scale: 0.5, min: -1 };
    const weights = weightsIn(folder, [
      {
        paths: ['a.bin'],
        weights: [
          { name: 'bytes', shape: [2], dtype: 'float32', quantization },
          { name: 'single', shape: [], dtype: 'float32' },
        ],
      },
    ]);

    expect([...weights('bytes').data]).toEqual([-1, 126.5]);
    expect([...weights('single').data]).toEqual([Math.fround(Math.PI)]);
    expect(() => weights('other')).toThrow('other');
  });

  it('are refused when the file is longer than they are, or of a type unknown', () => {
    keep(Float32Array.of(1, 2));
    const paths = ['a.bin'];
    const read = (dtype: string) => () =>
      weightsIn(folder, [{ paths, weights: [{ name: 'one', shape: [1], dtype }] }]);

    expect(read('float32')).toThrow('unread');
    expect(read('complex64')).toThrow('unknown type');
  });
});
