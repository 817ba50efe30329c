/* eslint-disable @typescript-eslint/no-non-null-assertion -- the shapes bound every index */
import type { Weight } from '../model-weights.js';
import type { OnnxGraph } from './onnx-graph.js';

/** Filters in ONNX's order: [output channels, input channels per group, height, width]. */
export interface Filters {
  dims: [outputs: number, inputs: number, height: number, width: number];
  data: Float32Array;
}

export interface ConvolutionOptions {
  bias?: Float32Array;
  stride?: number;
  /** Rows and columns of zeros: top, left, bottom, right. */
  pads?: readonly [number, number, number, number];
  /** One filter per channel. */
  depthwise?: boolean;
}

const NO_PADDING = [0, 0, 0, 0] as const;

/** Padding that keeps the size under a 3 × 3 filter. */
export const SAME_PADDING = [1, 1, 1, 1] as const;

/** Where tfjs puts the zeros for `same` with a 3 × 3 filter, a stride of 2 and an even size. */
export const SAME_PADDING_STRIDE_2 = [0, 0, 1, 1] as const;

export function convolution(
  graph: OnnxGraph,
  input: string,
  { dims, data }: Filters,
  { bias, stride = 1, pads = NO_PADDING, depthwise = false }: ConvolutionOptions = {},
): string {
  const inputs = [input, graph.constant(dims, data)];
  if (bias) inputs.push(graph.constant([bias.length], bias));
  return graph.add('Conv', inputs, {
    kernel_shape: dims.slice(2),
    strides: [stride, stride],
    pads,
    group: depthwise ? dims[0] : 1,
  });
}

/** From the library's [height, width, inputs, outputs]. */
export function filtersOf({ shape, data }: Weight): Filters {
  const [height = 1, width = 1, inputs = 1, outputs = 1] = shape;
  return {
    dims: [outputs, inputs, height, width],
    data: transposed(data, height * width, inputs, outputs),
  };
}

/** From the library's [height, width, channels, 1]. */
export function depthwiseFiltersOf({ shape, data }: Weight): Filters {
  const [height = 1, width = 1, channels = 1] = shape;
  return {
    dims: [channels, 1, height, width],
    data: transposed(data, height * width, 1, channels),
  };
}

/**
 * The filters and bias that do on 0 to 255 what `filters` do on (value − mean) / 255. Exact only where the convolution pads
 * nothing: a zero in the padding would no longer be the mean.
 */
export function foldNormalization(
  { dims, data }: Filters,
  bias: Float32Array,
  meanRgb: readonly number[],
): { filters: Filters; bias: Float32Array } {
  const scaled = data.map((value) => value / 255);
  const folded = bias.slice();
  const perInput = dims[2] * dims[3];
  for (const [output] of folded.entries()) {
    for (const [input, mean] of meanRgb.entries()) {
      const from = (output * meanRgb.length + input) * perInput;
      const weight = scaled.subarray(from, from + perInput).reduce((sum, value) => sum + value, 0);
      folded[output]! -= weight * mean;
    }
  }
  return { filters: { dims, data: scaled }, bias: folded };
}

/** [positions, inputs, outputs] to [outputs, inputs, positions]. */
function transposed(
  data: Float32Array,
  positions: number,
  inputs: number,
  outputs: number,
): Float32Array {
  const result = new Float32Array(data.length);
  let from = 0;
  for (let position = 0; position < positions; position++) {
    for (let input = 0; input < inputs; input++) {
      for (let output = 0; output < outputs; output++, from++) {
        result[(output * inputs + input) * positions + position] = data[from]!;
      }
    }
  }
  return result;
}
