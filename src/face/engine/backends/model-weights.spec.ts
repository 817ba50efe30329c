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

  it('are read from bytes, half and single precision and whole numbers, one after another', () => {
    keep(
      Uint8Array.of(0, 255),
      Uint16Array.of(0x3c00, 0xc000, 0x3555, 0x0001),
      Float32Array.of(Math.PI),
      Int32Array.of(-1, 3136),
    );
    const quantization = { dtype: 'uint8', scale: 0.5, min: -1 };
    const weights = weightsIn(folder, [
      {
        paths: ['a.bin'],
        weights: [
          { name: 'bytes', shape: [2], dtype: 'float32', quantization },
          { name: 'half', shape: [2, 2], dtype: 'float32', quantization: { dtype: 'float16' } },
          { name: 'single', shape: [], dtype: 'float32' },
          { name: 'whole', shape: [2], dtype: 'int32' },
        ],
      },
    ]);

    expect([...weights('bytes').data]).toEqual([-1, 126.5]);
    expect([...weights('half').data]).toEqual([1, -2, 0.333251953125, 2 ** -24]);
    expect(weights('half').shape).toEqual([2, 2]);
    expect([...weights('single').data]).toEqual([Math.fround(Math.PI)]);
    expect([...weights('whole').data]).toEqual([-1, 3136]);
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
