import { LANDMARK_SIDE } from '../../face-networks.js';
import type { Weights } from '../model-weights.js';
import {
  convolution,
  depthwiseFiltersOf,
  filtersOf,
  SAME_PADDING,
  SAME_PADDING_STRIDE_2,
} from './onnx-convolution.js';
import { OnnxGraph } from './onnx-graph.js';

const MEAN_RGB = [122.782, 117.001, 104.298];
const BLOCKS = [0, 1, 2, 3];
const FEATURES = 256;
const OUTPUTS = 136;

/**
 * face-api's FaceLandmark68Net as ONNX: x [1, 3, 112, 112] of 0 to 255, y [1, 136].
 * The mean is subtracted in the graph: the first convolution pads, so it cannot be folded into the filters.
 */
export function landmarkModel(weights: Weights): Buffer {
  const graph = new OnnxGraph('face_landmark_68');
  const mean = graph.constant([1, 3, 1, 1], Float32Array.from(MEAN_RGB));
  const scale = graph.constant([], Float32Array.of(1 / 255));
  const centred = graph.add('Sub', ['x', mean]);
  let features = graph.add('Mul', [centred, scale]);
  for (const block of BLOCKS) features = denseBlock(graph, weights, features, block);

  const pooled = graph.add('AveragePool', [features], { kernel_shape: [7, 7], strides: [2, 2] });
  const flat = graph.add('Flatten', [pooled], { axis: 1 });
  const matrix = graph.constant([FEATURES, OUTPUTS], weights('fc/weights').data);
  const bias = graph.constant([OUTPUTS], weights('fc/bias').data);
  graph.add('Gemm', [flat, matrix, bias], {}, 'y');
  return graph.encode([1, 3, LANDMARK_SIDE, LANDMARK_SIDE], [1, OUTPUTS]);
}

/** face-api's denseBlock4: each convolution reads the sum of all before it. */
function denseBlock(graph: OnnxGraph, weights: Weights, input: string, block: number): string {
  const name = (layer: number) => `dense${block}/conv${layer}`;
  const relu = (value: string) => graph.add('Relu', [value]);
  const first = block === 0 ? plain : separable;
  const sum1 = relu(first(graph, weights, input, name(0), 2));
  const sum2 = graph.add('Add', [sum1, separable(graph, weights, sum1, name(1), 1)]);
  const sum3 = graph.add('Add', [sum2, separable(graph, weights, relu(sum2), name(2), 1)]);
  const sum4 = graph.add('Add', [sum3, separable(graph, weights, relu(sum3), name(3), 1)]);
  return relu(sum4);
}

function plain(
  graph: OnnxGraph,
  weights: Weights,
  input: string,
  layer: string,
  stride: 1 | 2,
): string {
  return convolution(graph, input, filtersOf(weights(`${layer}/filters`)), {
    bias: weights(`${layer}/bias`).data,
    stride,
    pads: padding(stride),
  });
}

function separable(
  graph: OnnxGraph,
  weights: Weights,
  input: string,
  layer: string,
  stride: 1 | 2,
): string {
  const filters = depthwiseFiltersOf(weights(`${layer}/depthwise_filter`));
  const depthwise = convolution(graph, input, filters, {
    stride,
    pads: padding(stride),
    depthwise: true,
  });
  return convolution(graph, depthwise, filtersOf(weights(`${layer}/pointwise_filter`)), {
    bias: weights(`${layer}/bias`).data,
  });
}

function padding(stride: 1 | 2) {
  return stride === 2 ? SAME_PADDING_STRIDE_2 : SAME_PADDING;
}
