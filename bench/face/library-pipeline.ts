import sharp from 'sharp';
import { modelFolder } from '../../src/face/engine/backends/model-weights.js';
import type { FaceLibrary } from '../../src/face/engine/backends/tfjs/face-library.js';
import { wasmLibrary } from '../../src/face/engine/backends/tfjs/tfjs-wasm.js';

/** The options of the library's own demo/node-wasm.js. */
const OPTIONS = { minConfidence: 0.1, maxResults: 10 };

/**
 * The library as its documentation uses it: SSD MobileNet, landmarks and descriptor of every face, on the WebAssembly
 * backend, as in demo/node-wasm.js without age, gender and expressions. The picture is decoded by sharp, which is faster than
 * the demo's decoder.
 */
export async function loadStock(): Promise<(photo: Uint8Array) => Promise<number>> {
  const library = await wasmLibrary();
  const { ssdMobilenetv1, faceLandmark68Net, faceRecognitionNet } = library.nets;
  const folder = modelFolder();
  await ssdMobilenetv1.loadFromDisk(folder);
  await faceLandmark68Net.loadFromDisk(folder);
  await faceRecognitionNet.loadFromDisk(folder);
  return (photo) => describeAll(library, photo);
}

/** @returns the number of faces */
async function describeAll(library: FaceLibrary, photo: Uint8Array): Promise<number> {
  const { data, info } = await sharp(photo)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixels = library.tf.tensor3d(data, [info.height, info.width, 3], 'int32');
  try {
    const options = new library.SsdMobilenetv1Options(OPTIONS);
    const faces = await library
      .detectAllFaces(pixels, options)
      .withFaceLandmarks()
      .withFaceDescriptors();
    return faces.length;
  } finally {
    pixels.dispose();
  }
}
