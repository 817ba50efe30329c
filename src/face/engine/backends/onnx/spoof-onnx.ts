import { LIVE_SIDE, REAL_SIDE } from '../../face-networks.js';
import type { Weights } from '../model-weights.js';
import { convolution, filtersOf, SAME_PADDING } from './onnx-convolution.js';
import { OnnxGraph } from './onnx-graph.js';

/** From TensorFlow's order of values, in which the dense layers were trained. */
const CHANNELS_LAST = [0, 2, 3, 1];

const HALVED = { kernel_shape: [2, 2], strides: [2, 2] };

/** The antispoof network: x [1, 3, 128, 128] of 0 to 255, y [1, 1]. */
export function realModel(weights: Weights): Buffer {
  const graph = new OnnxGraph('antispoof');
  let features = shares(graph);
  for (const [filters, bias] of [
    ['unknown', 'unknown_0'],
    ['unknown_1', 'unknown_2'],
    ['unknown_3', 'unknown_4'],
  ] as const) {
    const options = { bias: weights(bias).data };
    const convolved = convolution(graph, features, filtersOf(weights(filters)), options);
    features = graph.add('Relu', [graph.add('MaxPool', [convolved], HALVED)]);
  }
  const hidden = dense(graph, weights, flat(graph, features), 'unknown_5', 'unknown_6');
  const last = dense(graph, weights, graph.add('Relu', [hidden]), 'unknown_7', 'unknown_8');
  graph.add('Sigmoid', [last], {}, 'y');
  return graph.encode([1, 3, REAL_SIDE, REAL_SIDE], [1, 1]);
}

/** The liveness network: x [1, 3, 32, 32] of 0 to 255, y [1, 2]. */
export function liveModel(weights: Weights): Buffer {
  const graph = new OnnxGraph('liveness');
  const of = (name: string) => `StatefulPartitionedCall/sequential_1/${name}`;
  let features = shares(graph);
  for (const layer of [1, 2, 3, 4]) {
    const convolved = convolution(
      graph,
      features,
      filtersOf(weights(of(`conv2d_${layer}/Conv2D/ReadVariableOp`))),
      { bias: weights(of(`conv2d_${layer}/BiasAdd/ReadVariableOp`)).data, pads: SAME_PADDING },
    );
    const batch = of(`batch_normalization_${layer}/FusedBatchNormV3`);
    const names = { scale: `${batch}/Scaled`, shift: `${batch}/Offset` };
    features = scaled(graph, weights, graph.add('Relu', [convolved]), names, [1, -1, 1, 1]);
    if (layer % 2 === 0) features = graph.add('MaxPool', [features], HALVED);
  }
  const denseOf = (layer: number, input: string) =>
    dense(
      graph,
      weights,
      input,
      of(`dense_${layer}/MatMul/ReadVariableOp`),
      of(`dense_${layer}/BiasAdd/ReadVariableOp`),
    );
  const hidden = graph.add('Relu', [denseOf(1, flat(graph, features))]);
  const batch = of('batch_normalization_5/batchnorm');
  const names = { scale: `${batch}/mul`, shift: `${batch}/sub` };
  const normal = scaled(graph, weights, hidden, names, [1, -1]);
  graph.add('Softmax', [denseOf(2, normal)], { axis: 1 }, 'y');
  return graph.encode([1, 3, LIVE_SIDE, LIVE_SIDE], [1, 2]);
}

/** Both networks read 0 to 1. */
function shares(graph: OnnxGraph): string {
  return graph.add('Mul', ['x', graph.constant([], Float32Array.of(1 / 255))]);
}

/** What batch normalisation comes to once training is over. @param shape with -1 for the channels */
function scaled(
  graph: OnnxGraph,
  weights: Weights,
  input: string,
  { scale, shift }: { scale: string; shift: string },
  shape: readonly number[],
): string {
  const constant = (name: string) => {
    const { data } = weights(name);
    return graph.constant(
      shape.map((length) => (length === -1 ? data.length : length)),
      data,
    );
  };
  return graph.add('Add', [graph.add('Mul', [input, constant(scale)]), constant(shift)]);
}

function flat(graph: OnnxGraph, features: string): string {
  const turned = graph.add('Transpose', [features], { perm: CHANNELS_LAST });
  return graph.add('Flatten', [turned], { axis: 1 });
}

function dense(
  graph: OnnxGraph,
  weights: Weights,
  input: string,
  matrix: string,
  bias: string,
): string {
  const { shape, data } = weights(matrix);
  const offset = weights(bias);
  return graph.add('Gemm', [
    input,
    graph.constant(shape, data),
    graph.constant(offset.shape, offset.data),
  ]);
}
