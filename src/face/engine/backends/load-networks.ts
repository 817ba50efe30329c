import type { ModelCard } from '../embedder/model-card.js';
import type { Backend } from '../face-engine.js';
import type { FaceNetworks } from '../face-networks.js';

/** Imports a backend only when it is asked for: one that is not installed must not break the others. */
const LOADERS: Record<Backend, (card: ModelCard) => Promise<FaceNetworks>> = {
  onnx: async (card) => (await import('./onnx/onnx-networks.js')).OnnxNetworks.load(card),
  tensorflow: async (card) => {
    const { TfjsNetworks } = await import('./tfjs/tfjs-networks.js');
    const { tensorflowLibrary } = await import('./tfjs/tfjs-tensorflow.js');
    return TfjsNetworks.load(await tensorflowLibrary(), card);
  },
  wasm: async (card) => {
    const { TfjsNetworks } = await import('./tfjs/tfjs-networks.js');
    const { wasmLibrary } = await import('./tfjs/tfjs-wasm.js');
    return TfjsNetworks.load(await wasmLibrary(), card);
  },
};

/** @throws whatever keeps the backend from loading */
export function loadNetworks(backend: Backend, card: ModelCard): Promise<FaceNetworks> {
  return LOADERS[backend](card);
}
