import { FACE_API } from './face-api-card.js';
import { faceplugin } from './faceplugin-card.js';
import type { ModelCard } from './model-card.js';

/** What FACE_EMBEDDER is when it is left empty. */
export const DEFAULT_EMBEDDER = 'face-api';

/** @param embedder as FACE_EMBEDDER names it */
export function cardOf(embedder: string): ModelCard {
  if (embedder === 'face-api') return FACE_API;
  if (embedder === 'faceplugin') return faceplugin();
  throw new Error(`There is no face embedder ${embedder}.`);
}
