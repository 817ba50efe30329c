import { packagedNetwork } from '../embedder/network-file.js';

/** A MiniFASNet with squeeze-and-excitation; neither its author nor its training data is told. */
export const livenessNetwork = () =>
  packagedNetwork(
    'fr_liveness.onnx',
    'afa783b7e902fdfcf323a7240cac2a1c580c25314ea4161129dc1b0d100dc32d',
  );
