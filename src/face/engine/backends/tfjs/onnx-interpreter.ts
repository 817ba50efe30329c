import type * as TensorFlow from '@tensorflow/tfjs';
import { readOnnxModel, type OnnxModel, type OnnxNode } from '../onnx-model.js';
import { withoutTinyWeights } from '../tiny-weights.js';
import { OPERATORS, type Tensor, type Value } from './onnx-operators.js';

/** An .onnx file run by TensorFlow's operators, whichever backend they run on. */
export class OnnxInterpreter {
  private readonly constants: ReadonlyMap<OnnxNode, ReadonlyMap<string, Value>>;

  private constructor(
    private readonly tf: typeof TensorFlow,
    private readonly model: OnnxModel,
  ) {
    this.constants = new Map(model.nodes.map((node) => [node, this.constantsOf(node)]));
  }

  /** @throws Error when the file is no ONNX model, or has an operator that is not known here */
  static load(tf: typeof TensorFlow, file: Uint8Array): OnnxInterpreter {
    const model = readOnnxModel(withoutTinyWeights(file));
    const unknown = model.nodes.find(({ operator }) => !OPERATORS[operator]);
    if (unknown) throw new Error(`The operator ${unknown.operator} is only known to onnx.`);
    return new OnnxInterpreter(tf, model);
  }

  /** @param input [n, side, side, 3] */
  run(input: Tensor): Tensor {
    const values = new Map<string, Value>([[this.model.input, input]]);
    for (const node of this.model.nodes) values.set(node.output, this.compute(node, values));
    const output = values.get(this.model.output);
    if (!output || !('dispose' in output)) throw new Error('The network gave no numbers.');
    return output;
  }

  private compute(node: OnnxNode, values: ReadonlyMap<string, Value>): Value {
    const constants = this.constants.get(node);
    const inputs = node.inputs.map((name) => {
      const value = values.get(name) ?? constants?.get(name);
      if (!value) throw new Error(`Nothing makes the value ${name}.`);
      return value;
    });
    return operatorOf(node).run(this.tf, node, inputs);
  }

  private constantsOf(node: OnnxNode): Map<string, Value> {
    const { constant } = operatorOf(node);
    const own = new Map<string, Value>();
    for (const name of node.inputs) {
      const tensor = this.model.tensors.get(name);
      if (tensor) own.set(name, constant(this.tf, tensor, node));
    }
    return own;
  }
}

function operatorOf({ operator }: OnnxNode) {
  const known = OPERATORS[operator];
  if (!known) throw new Error(`The operator ${operator} is not known.`);
  return known;
}
