import { binary, float, integer, message, text, type Field } from './onnx-protobuf.js';

/** Versions the graph is written for; every operator used has been the same since. */
const IR_VERSION = 8;
const OPSET = 13;

/** TensorProto.DataType and AttributeProto.AttributeType of onnx.proto3. */
const FLOAT = 1;
const INT64 = 7;
const ATTRIBUTE_FLOAT = 1;
const ATTRIBUTE_INT = 2;
const ATTRIBUTE_STRING = 3;
const ATTRIBUTE_INTS = 7;

/** A length, or a name for a length that is only known when the network runs. */
export type Dimension = number | string;

/** Written as INT, INTS or STRING; a FLOAT is said to be one, because 1 and 1.0 are the same number here. */
export type Attribute = number | readonly number[] | string | { float: number };

/**
 * Builds an ONNX model with one input `x` and one output `y`, both of 32-bit floats. Names of values are handed from
 * operator to operator. The field numbers are those of onnx.proto3.
 */
export class OnnxGraph {
  private readonly nodes: Field[] = [];
  private readonly initializers: Field[] = [];

  constructor(private readonly name: string) {}

  /** Adds trained numbers; returns their name. */
  constant(dims: readonly number[], data: Float32Array | BigInt64Array): string {
    const name = `w${this.initializers.length}`;
    const type = data instanceof BigInt64Array ? INT64 : FLOAT;
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    const shape = dims.map((length) => integer(1, length));
    this.initializers.push(
      message(5, [...shape, integer(2, type), text(8, name), binary(9, bytes)]),
    );
    return name;
  }

  /** Adds an operator; returns the name of its output. */
  add(
    operator: string,
    inputs: readonly string[],
    attributes: Readonly<Record<string, Attribute>> = {},
    output = `t${this.nodes.length}`,
  ): string {
    this.nodes.push(
      message(1, [
        ...inputs.map((input) => text(1, input)),
        text(2, output),
        text(4, operator),
        ...Object.entries(attributes).map(([name, value]) => attribute(name, value)),
      ]),
    );
    return output;
  }

  /** The whole model as the bytes of an .onnx file. */
  encode(input: readonly Dimension[], output: readonly Dimension[]): Buffer {
    const graph = message(7, [
      ...this.nodes,
      text(2, this.name),
      ...this.initializers,
      value(11, 'x', input),
      value(12, 'y', output),
    ]);
    const opset = message(8, [text(1, ''), integer(2, OPSET)]);
    return Buffer.concat([...integer(1, IR_VERSION), ...graph, ...opset]);
  }
}

function attribute(name: string, value: Attribute): Field {
  return message(5, [text(1, name), ...typed(value)]);
}

function typed(value: Attribute): Field[] {
  if (typeof value === 'number') return [integer(3, value), integer(20, ATTRIBUTE_INT)];
  if (typeof value === 'string') return [text(4, value), integer(20, ATTRIBUTE_STRING)];
  if ('float' in value) return [float(2, value.float), integer(20, ATTRIBUTE_FLOAT)];
  return [...value.map((item) => integer(8, item)), integer(20, ATTRIBUTE_INTS)];
}

function value(field: number, name: string, dims: readonly Dimension[]): Field {
  const shape = dims.map((length) =>
    message(1, [typeof length === 'string' ? text(2, length) : integer(1, length)]),
  );
  return message(field, [
    text(1, name),
    message(2, [message(1, [integer(1, FLOAT), message(2, shape)])]),
  ]);
}
