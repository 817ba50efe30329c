import { OnnxGraph } from './onnx/onnx-graph.js';
import { readOnnxModel } from './onnx-model.js';
import { withoutTinyWeights } from './tiny-weights.js';

describe('Weights of an .onnx file', () => {
  const weights = Float32Array.of(0.5, 1e-14, 1e-16, -1e-39, -2);

  function model(): Uint8Array {
    const graph = new OnnxGraph('two constants');
    graph.constant([2], BigInt64Array.of(1n, -1n));
    graph.add('Add', ['x', graph.constant([5], weights)], {}, 'y');
    return graph.encode([5], [5]);
  }

  const tensorsOf = (bytes: Uint8Array) =>
    [...readOnnxModel(bytes).tensors.values()].map(({ data }) => [...data]);

  it('are 0 where they are too small to count, and else as they were', () => {
    expect(tensorsOf(withoutTinyWeights(model()))).toEqual([
      [1, -1],
      [0.5, Math.fround(1e-14), 0, 0, -2],
    ]);
  });

  it('stay as they are in the file that was handed in', () => {
    const original = model();
    withoutTinyWeights(original);
    expect(tensorsOf(original)[1]).toEqual([...weights]);
  });
});
