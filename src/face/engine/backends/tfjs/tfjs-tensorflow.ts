import { createRequire } from 'node:module';
import type { FaceLibrary } from './face-library.js';

/**
 * The library on native TensorFlow. @tensorflow/tfjs-node is installed by who wants it, because it downloads half a
 * gigabyte; where it is missing this throws, and the engine goes on to its next backend.
 */
export async function tensorflowLibrary(): Promise<FaceLibrary> {
  const load = createRequire(import.meta.url);
  const tf = load('@tensorflow/tfjs-node') as typeof import('@tensorflow/tfjs');
  const library = load('@vladmandic/face-api/dist/face-api.node.js') as FaceLibrary;
  await tf.ready();
  if (tf.getBackend() !== 'tensorflow') throw new Error('TensorFlow did not load its own backend.');
  return library;
}
