/* eslint-disable @typescript-eslint/no-non-null-assertion -- the shapes bound every index */
import { CHIP_SIDE } from '../../descriptor/mean-face.js';
import type { Weights } from '../model-weights.js';
import {
  convolution,
  filtersOf,
  foldNormalization,
  SAME_PADDING,
  type Filters,
} from './onnx-convolution.js';
import { OnnxGraph } from './onnx-graph.js';

const MEAN_RGB = [122.782, 117.001, 104.298];

/** face-api's FaceRecognitionNet, which is dlib's ResNet, in order; `down` halves the size and may widen. */
const BLOCKS = [
  'conv32_1',
  'conv32_2',
  'conv32_3',
  'conv64_down',
  'conv64_1',
  'conv64_2',
  'conv64_3',
  'conv128_down',
  'conv128_1',
  'conv128_2',
  'conv256_down',
  'conv256_1',
  'conv256_2',
  'conv256_down_out',
];

/** Side and channels of the features that the first block reads. */
const FIRST: Features = { value: '', side: 35, channels: 32 };

/** A value of the graph with its shape [batch, channels, side, side]. */
interface Features {
  value: string;
  side: number;
  channels: number;
}

/** x [batch, 3, 150, 150] of 0 to 255, y [batch, 128]. */
export function descriptorModel(weights: Weights): Buffer {
  const graph = new OnnxGraph('face_recognition');
  const layer = scaledLayer(weights, 'conv32_down');
  const { filters, bias } = foldNormalization(layer.filters, layer.bias, MEAN_RGB);
  const first = graph.add('Relu', [convolution(graph, 'x', filters, { bias, stride: 2 })]);
  const value = graph.add('MaxPool', [first], { kernel_shape: [3, 3], strides: [2, 2] });

  let features: Features = { ...FIRST, value };
  for (const name of BLOCKS) {
    const block = name.includes('down') ? downBlock : plainBlock;
    features = block(graph, weights, features, name);
  }
  const pooled = graph.add('GlobalAveragePool', [features.value]);
  const flat = graph.add('Flatten', [pooled], { axis: 1 });
  const last = weights('fc').data;
  const length = last.length / features.channels;
  const matrix = graph.constant([features.channels, length], last);
  graph.add('MatMul', [flat, matrix], {}, 'y');
  return graph.encode(['batch', 3, CHIP_SIDE, CHIP_SIDE], ['batch', length]);
}

function plainBlock(graph: OnnxGraph, weights: Weights, input: Features, name: string): Features {
  const conv1 = convolveAndScale(graph, weights, input.value, `${name}/conv1`, 1);
  const conv2 = convolveAndScale(graph, weights, graph.add('Relu', [conv1]), `${name}/conv2`, 1);
  const sum = graph.add('Add', [conv2, input.value]);
  return { ...input, value: graph.add('Relu', [sum]) };
}

/** The shortcut is the halved input; whichever of the two is smaller or narrower is filled up with zeros at its end. */
function downBlock(graph: OnnxGraph, weights: Weights, input: Features, name: string): Features {
  const conv1 = convolveAndScale(graph, weights, input.value, `${name}/conv1`, 2);
  const conv2 = convolveAndScale(graph, weights, graph.add('Relu', [conv1]), `${name}/conv2`, 1);
  const channels = weights(`${name}/conv2/conv/filters`).shape[3]!;
  const convolvedSide = Math.floor((input.side - 3) / 2) + 1;
  const side = Math.floor(input.side / 2);
  const halved = graph.add('AveragePool', [input.value], { kernel_shape: [2, 2], strides: [2, 2] });
  const main = pad(graph, conv2, 0, side - convolvedSide);
  const shortcut = pad(graph, halved, channels - input.channels, 0);
  const sum = graph.add('Add', [main, shortcut]);
  return { value: graph.add('Relu', [sum]), side, channels };
}

function pad(graph: OnnxGraph, value: string, channels: number, pixels: number): string {
  if (channels === 0 && pixels === 0) return value;
  const pads = [0, 0, 0, 0, 0, channels, pixels, pixels];
  return graph.add('Pad', [value, graph.constant([8], BigInt64Array.from(pads, BigInt))]);
}

/** A stride of 2 goes without padding. */
function convolveAndScale(
  graph: OnnxGraph,
  weights: Weights,
  input: string,
  name: string,
  stride: 1 | 2,
): string {
  const { filters, bias } = scaledLayer(weights, name);
  if (stride === 2) return convolution(graph, input, filters, { bias, stride });
  return convolution(graph, input, filters, { bias, pads: SAME_PADDING });
}

/** Filters and bias with the layer's scale and shift folded in: scale · (filters ∗ x + bias) + shift. */
function scaledLayer(weights: Weights, name: string): { filters: Filters; bias: Float32Array } {
  const { dims, data } = filtersOf(weights(`${name}/conv/filters`));
  const scale = weights(`${name}/scale/weights`).data;
  const shift = weights(`${name}/scale/biases`).data;
  const perFilter = data.length / dims[0];
  for (let i = 0; i < data.length; i++) data[i]! *= scale[Math.floor(i / perFilter)]!;
  const bias = weights(`${name}/conv/bias`).data.map((value, i) => value * scale[i]! + shift[i]!);
  return { filters: { dims, data }, bias };
}
