import { bytesOf, fieldsOf, wholeNumbers, type ReadField } from './protobuf-reader.js';

/** Trained or constant numbers of a model. */
export interface OnnxTensor {
  readonly dims: readonly number[];
  /** Whole numbers are plain, because they are shapes and indexes. */
  readonly data: Float32Array | readonly number[];
}

type OnnxAttribute = number | readonly number[] | OnnxTensor;

export interface OnnxNode {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly attributes: ReadonlyMap<string, OnnxAttribute>;
}

/** A network of one input and one output as an .onnx file holds it. */
export interface OnnxModel {
  readonly input: string;
  readonly output: string;
  /** Each after those whose outputs it reads. */
  readonly nodes: readonly OnnxNode[];
  readonly tensors: ReadonlyMap<string, OnnxTensor>;
}

/** TensorProto.DataType of onnx.proto3. */
const FLOAT = 1;
const INT64 = 7;

/** @throws Error when it is no ONNX model, or holds numbers of another kind */
export function readOnnxModel(bytes: Uint8Array): OnnxModel {
  const graph = bytesOf(bytes, 7)[0];
  if (!graph) throw new Error('The file holds no ONNX graph.');
  const tensors = new Map(bytesOf(graph, 5).map((tensor) => [nameOf(tensor, 8), tensorOf(tensor)]));
  const input = bytesOf(graph, 11).map((value) => nameOf(value, 1));
  const [output = ''] = bytesOf(graph, 12).map((value) => nameOf(value, 1));
  return {
    // Old files list the trained numbers among the inputs.
    input: input.find((name) => !tensors.has(name)) ?? '',
    output,
    nodes: bytesOf(graph, 1).map(nodeOf),
    tensors,
  };
}

function nodeOf(bytes: Uint8Array): OnnxNode {
  const fields = [...fieldsOf(bytes)];
  const texts = (field: number) => all(fields, field).map(textOf);
  return {
    operator: texts(4)[0] ?? '',
    inputs: texts(1),
    output: texts(2)[0] ?? '',
    attributes: new Map(bytesOf(bytes, 5).map((one) => [nameOf(one, 1), attributeOf(one)])),
  };
}

/** Texts are left out: no operator that is run here has one that matters. */
function attributeOf(bytes: Uint8Array): OnnxAttribute {
  const fields = [...fieldsOf(bytes)];
  const [single] = [...all(fields, 2), ...all(fields, 3)];
  const [tensor] = all(fields, 5);
  if (typeof single === 'number') return single;
  if (tensor instanceof Uint8Array) return tensorOf(tensor);
  return all(fields, 8).flatMap(wholeNumbers);
}

function tensorOf(bytes: Uint8Array): OnnxTensor {
  const fields = [...fieldsOf(bytes)];
  const dims = all(fields, 1).flatMap(wholeNumbers);
  const [type] = all(fields, 2);
  const [raw] = all(fields, 9);
  if (type !== FLOAT && type !== INT64) throw new Error(`Numbers of type ${String(type)} in it.`);
  const packed = type === FLOAT ? all(fields, 4) : all(fields, 7);
  const stored = raw instanceof Uint8Array ? raw : undefined;
  if (type === INT64) return { dims, data: stored ? int64s(stored) : packed.flatMap(wholeNumbers) };
  return { dims, data: floats(stored ?? packed[0]) };
}

/** A copy, because a view of wider numbers must start at a multiple of their width. */
function floats(value: number | Uint8Array | undefined): Float32Array {
  if (!(value instanceof Uint8Array)) return Float32Array.from(value === undefined ? [] : [value]);
  return new Float32Array(new Uint8Array(value).buffer);
}

function int64s(bytes: Uint8Array): number[] {
  return Array.from(new BigInt64Array(new Uint8Array(bytes).buffer), Number);
}

const all = (fields: readonly ReadField[], wanted: number) =>
  fields.filter(({ field }) => field === wanted).map(({ value }) => value);

const nameOf = (bytes: Uint8Array, field: number): string =>
  textOf(all([...fieldsOf(bytes)], field)[0] ?? '');

const textOf = (value: number | Uint8Array | string): string =>
  value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : String(value);
