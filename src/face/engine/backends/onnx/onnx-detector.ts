import type { Weights } from '../model-weights.js';
import {
  convolution,
  depthwiseFiltersOf,
  filtersOf,
  foldNormalization,
  SAME_PADDING,
} from './onnx-convolution.js';
import { OnnxGraph } from './onnx-graph.js';

const MEAN_RGB = [117.001, 114.697, 97.404];
const LEAK = 0.1;
const SEPARABLE_LAYERS = [1, 2, 3, 4, 5];

/**
 * face-api's TinyFaceDetector (TinyYolov2Base.runMobilenet) as ONNX:
 * x [1, 3, height, width] of 0 to 255, y [1, 25, height / 32, width / 32].
 */
export function detectorModel(weights: Weights): Buffer {
  const graph = new OnnxGraph('tiny_face_detector');
  const leaky = (input: string) => graph.add('LeakyRelu', [input], { alpha: { float: LEAK } });
  const pool = (input: string, stride: number) =>
    graph.add('MaxPool', [input], {
      kernel_shape: [2, 2],
      strides: [stride, stride],
      auto_pad: 'SAME_UPPER',
    });

  const first = filtersOf(weights('conv0/filters'));
  const { filters, bias } = foldNormalization(first, weights('conv0/bias').data, MEAN_RGB);
  let features = leaky(convolution(graph, 'x', filters, { bias }));
  for (const layer of SEPARABLE_LAYERS) {
    features = leaky(separable(graph, weights, pool(features, 2), `conv${layer}`));
  }
  const last = filtersOf(weights('conv8/filters'));
  const output = convolution(graph, pool(features, 1), last, { bias: weights('conv8/bias').data });
  graph.add('Identity', [output], {}, 'y');
  return graph.encode([1, 3, 'height', 'width'], [1, 25, 'rows', 'columns']);
}

function separable(graph: OnnxGraph, weights: Weights, input: string, layer: string): string {
  const depthwise = convolution(
    graph,
    input,
    depthwiseFiltersOf(weights(`${layer}/depthwise_filter`)),
    { pads: SAME_PADDING, depthwise: true },
  );
  return convolution(graph, depthwise, filtersOf(weights(`${layer}/pointwise_filter`)), {
    bias: weights(`${layer}/bias`).data,
  });
}
