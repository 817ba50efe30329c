import type { Backend } from '../face-engine.js';
import type { FaceNetworks } from '../face-networks.js';

/** Imports a backend only when it is asked for: one that is not installed must not break the others. */
const LOADERS: Record<Backend, () => Promise<FaceNetworks>> = {
  onnx: async () => (await import('./onnx/onnx-networks.js')).OnnxNetworks.load(),
  tensorflow: async () => {
    const { TfjsNetworks } = await import('./tfjs/tfjs-networks.js');
    const { tensorflowLibrary } = await import('./tfjs/tfjs-tensorflow.js');
    return TfjsNetworks.load(await tensorflowLibrary());
  },
  wasm: async () => {
    const { TfjsNetworks } = await import('./tfjs/tfjs-networks.js');
    const { wasmLibrary } = await import('./tfjs/tfjs-wasm.js');
    return TfjsNetworks.load(await wasmLibrary());
  },
};

/** @throws whatever keeps the backend from loading */
export function loadNetworks(backend: Backend): Promise<FaceNetworks> {
  return LOADERS[backend]();
}
