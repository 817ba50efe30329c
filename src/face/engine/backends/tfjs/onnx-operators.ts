import type * as TensorFlow from '@tensorflow/tfjs';
import type { OnnxNode, OnnxTensor } from '../onnx-model.js';

export type Tensor = TensorFlow.Tensor;

/** What passes between operators. Tensors of four dimensions have their channels last; plain numbers are shapes. */
export type Value = Tensor | readonly number[];

/** The network's own numbers, as the operator that reads them wants them; made once and kept. */
type Constant = (tf: typeof TensorFlow, tensor: OnnxTensor, node: OnnxNode) => Value;

export interface Operator {
  /** How its second and later inputs are laid out when they belong to the network. */
  readonly constant: Constant;
  readonly run: (tf: typeof TensorFlow, node: OnnxNode, inputs: readonly Value[]) => Value;
}

const CHANNELS_FIRST = [0, 3, 1, 2];

/** What makes an output from tensors only. */
const onTensors =
  (compute: (tf: typeof TensorFlow, node: OnnxNode, ...inputs: Tensor[]) => Value) =>
  (tf: typeof TensorFlow, node: OnnxNode, inputs: readonly Value[]): Value =>
    compute(tf, node, ...inputs.map(tensorOf));

/** Where the channels of so many dimensions go. */
const CHANNELS_LAST: Readonly<Partial<Record<number, number[]>>> = {
  3: [1, 2, 0],
  4: [0, 2, 3, 1],
};

const plain: Constant = (tf, { dims, data }) => {
  if (!(data instanceof Float32Array)) return data;
  const order = CHANNELS_LAST[dims.length];
  return tf.tidy(() => {
    const tensor = tf.tensor(data, [...dims]);
    return order ? tf.transpose(tensor, order) : tensor;
  });
};

/** One number a channel, whatever dimensions of 1 follow. */
const perChannel: Constant = (tf, { data }) => tf.tensor1d(Float32Array.from(data));

const simple = (compute: (tf: typeof TensorFlow, ...inputs: Tensor[]) => Tensor): Operator => ({
  constant: plain,
  run: onTensors((tf, _, ...inputs) => compute(tf, ...inputs)),
});

/** The operators of opset 9 to 13 that networks of faces are made of. */
export const OPERATORS: Readonly<Partial<Record<string, Operator>>> = {
  Conv: { constant: filters, run: onTensors(convolve) },
  PRelu: { constant: perChannel, run: onTensors((tf, _, x, slope) => tf.prelu(x, slope)) },
  Relu: simple((tf, x) => tf.relu(x)),
  Sigmoid: simple((tf, x) => tf.sigmoid(x)),
  Add: simple((tf, x, y) => tf.add(x, y)),
  Mul: simple((tf, x, y) => tf.mul(x, y)),
  MatMul: simple((tf, x, y) => tf.matMul(x, y)),
  GlobalAveragePool: simple((tf, x) => tf.mean(x, [1, 2], true)),
  BatchNormalization: { constant: perChannel, run: onTensors(normalize) },
  Gemm: { constant: plain, run: onTensors(multiplyAndAdd) },
  Flatten: simple((tf, x) => flat(tf, x)),
  // Shapes that exporters compute all come to one row a picture.
  Reshape: { constant: plain, run: (tf, _, [x]) => flat(tf, tensorOf(x)) },
  Shape: { constant: plain, run: (_tf, _node, [x]) => shapeOf(tensorOf(x)) },
  Constant: { constant: plain, run: (tf, node) => plain(tf, valueOf(node), node) },
  Gather: {
    constant: plain,
    run: (_tf, _node, [list, at]) => pick(numbersOf(list), numbersOf(at)),
  },
  Unsqueeze: { constant: plain, run: (_tf, _node, [list]) => numbersOf(list) },
  Concat: { constant: plain, run: (_tf, _node, lists) => lists.flatMap(numbersOf) },
};

/** Filters [out, in / groups, rows, columns] with the channels where TensorFlow has them; a bias as it is. */
function filters(tf: typeof TensorFlow, { dims, data }: OnnxTensor, node: OnnxNode): Value {
  const order = isDepthwise(node, dims) ? [2, 3, 0, 1] : [2, 3, 1, 0];
  return tf.tidy(() => {
    const tensor = tf.tensor(Float32Array.from(data), [...dims]);
    return dims.length === 4 ? tf.transpose(tensor, order) : tensor;
  });
}

function isDepthwise(node: OnnxNode, [filters]: readonly number[]): boolean {
  const groups = one(node, 'group', 1);
  if (groups > 1 && groups !== filters) throw new Error('Convolutions in groups are not known.');
  return groups > 1;
}

type Padding = Parameters<typeof TensorFlow.depthwiseConv2d>[3];

/** From ONNX's begin and end of each axis to TensorFlow's, of all four dimensions. */
function paddingOf(node: OnnxNode): Padding {
  const [top = 0, left = 0, bottom = 0, right = 0] = list(node, 'pads');
  return [
    [0, 0],
    [top, bottom],
    [left, right],
    [0, 0],
  ];
}

function convolve(
  tf: typeof TensorFlow,
  node: OnnxNode,
  x: Tensor,
  weights: Tensor,
  bias?: Tensor,
): Tensor {
  const [rows = 1, columns = 1] = list(node, 'strides');
  const convolution = one(node, 'group', 1) > 1 ? tf.depthwiseConv2d : tf.conv2d;
  const y = convolution(
    x as TensorFlow.Tensor4D,
    weights as TensorFlow.Tensor4D,
    [rows, columns],
    paddingOf(node),
  );
  return bias ? tf.add(y, bias) : y;
}

/** Channels are last in tensors of four dimensions, and so they are in those of two. */
function normalize(
  tf: typeof TensorFlow,
  node: OnnxNode,
  x: Tensor,
  scale: Tensor,
  shift: Tensor,
  mean: Tensor,
  variance: Tensor,
): Tensor {
  const deviation = tf.sqrt(tf.add(variance, one(node, 'epsilon', 1e-5)));
  return tf.add(tf.mul(tf.div(tf.sub(x, mean), deviation), scale), shift);
}

function multiplyAndAdd(
  tf: typeof TensorFlow,
  node: OnnxNode,
  x: Tensor,
  matrix: Tensor,
  bias?: Tensor,
): Tensor {
  const product = tf.matMul(x, matrix, one(node, 'transA', 0) === 1, one(node, 'transB', 0) === 1);
  return bias ? tf.add(product, bias) : product;
}

/** One row a picture, in ONNX's order of values. */
function flat(tf: typeof TensorFlow, x: Tensor): Tensor {
  const ordered = x.rank === 4 ? tf.transpose(x, CHANNELS_FIRST) : x;
  const [pictures = 1] = ordered.shape;
  return tf.reshape(ordered, [pictures, -1]);
}

function shapeOf({ shape, rank }: Tensor): number[] {
  return rank === 4 ? CHANNELS_FIRST.map((axis) => shape[axis] ?? 0) : [...shape];
}

const pick = (from: readonly number[], at: readonly number[]): number[] =>
  at.map((index) => from[index] ?? 0);

function valueOf({ attributes }: OnnxNode): OnnxTensor {
  const value = attributes.get('value');
  if (typeof value !== 'object' || !('dims' in value)) throw new Error('A constant has no value.');
  return value;
}

function one({ attributes }: OnnxNode, name: string, otherwise: number): number {
  const value = attributes.get(name);
  return typeof value === 'number' ? value : otherwise;
}

function list({ attributes }: OnnxNode, name: string): readonly number[] {
  const value = attributes.get(name);
  return typeof value === 'object' && !('dims' in value) ? value : [];
}

function tensorOf(value: Value | undefined): Tensor {
  if (!value || !('dispose' in value)) throw new Error('A shape stands where numbers belong.');
  return value;
}

function numbersOf(value: Value | undefined): readonly number[] {
  if (!value || 'dispose' in value) throw new Error('Numbers stand where a shape belongs.');
  return value;
}
