import { FACE_API } from './face-api-card.js';
import { faceplugin } from './faceplugin-card.js';
import type { ModelCard } from './model-card.js';
import { BadNetworkFile } from './network-file.js';
import { ownCard } from './own-card.js';

/**
 * @param embedder as FACE_EMBEDDER names it
 * @throws BadNetworkFile when there is no such network, or its card is not fit for use
 */
export function cardOf(embedder: string): ModelCard {
  if (embedder === 'face-api') return FACE_API;
  if (embedder === 'faceplugin') return faceplugin();
  if (embedder.endsWith('.onnx')) return ownCard(embedder);
  throw new BadNetworkFile(
    `FACE_EMBEDDER is face-api, faceplugin or the path of an .onnx file, not ${embedder}.`,
  );
}
