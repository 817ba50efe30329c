import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { FaceLibrary } from './face-library.js';

const load = createRequire(import.meta.url);

/**
 * The library on TensorFlow's WebAssembly backend with SIMD: needs nothing native and runs wherever Node does.
 * All three are CommonJS and must share one instance of TensorFlow, hence `require`, in this order.
 */
export async function wasmLibrary(): Promise<FaceLibrary> {
  const tf = load('@tensorflow/tfjs') as typeof import('@tensorflow/tfjs');
  const wasm = load(
    '@tensorflow/tfjs-backend-wasm',
  ) as typeof import('@tensorflow/tfjs-backend-wasm');
  const library = load('@vladmandic/face-api/dist/face-api.node-wasm.js') as FaceLibrary;
  const manifest = load.resolve('@tensorflow/tfjs-backend-wasm/package.json');
  wasm.setWasmPaths(join(dirname(manifest), 'wasm-out') + sep);
  if (!(await tf.setBackend('wasm'))) throw new Error('TensorFlow refused its wasm backend.');
  await tf.ready();
  return library;
}
