import { DistanceScale, type DistanceFigures } from './distance-scale.js';
import { FACE_API } from './face-api-card.js';
import { faceplugin } from './faceplugin-card.js';
import type { ModelCard } from './model-card.js';
import { BadNetworkFile } from './network-file.js';
import { ownCard, Uncalibrated } from './own-card.js';

/**
 * @param embedder as FACE_EMBEDDER names it
 * @param calibrated the distances that a site measured, in place of those on the card
 * @throws BadNetworkFile when there is no such network, or its card is not fit for use
 * @throws Uncalibrated when neither the card nor the site has distances
 */
export function cardOf(embedder: string, calibrated: DistanceFigures | null = null): ModelCard {
  if (embedder === 'face-api') return recalibrated(FACE_API, calibrated);
  if (embedder === 'faceplugin') return recalibrated(faceplugin(), calibrated);
  if (embedder.endsWith('.onnx')) return ownCard(embedder, calibrated);
  throw new BadNetworkFile(
    `FACE_EMBEDDER is face-api, faceplugin or the path of an .onnx file, not ${embedder}.`,
  );
}

/** The card of a network that shall describe and not decide: it accepts nobody. @throws BadNetworkFile */
export const describingCard = (embedder: string): ModelCard => cardOf(embedder, NOBODY);

/** The distances on the card itself; null when it has none. @throws BadNetworkFile */
export function figuresOnCard(embedder: string): DistanceFigures | null {
  try {
    return cardOf(embedder).distances.figures;
  } catch (error) {
    if (error instanceof Uncalibrated) return null;
    throw error;
  }
}

const NOBODY: DistanceFigures = {
  line: { intercept: 0, slope: 0 },
  strictLine: { intercept: 0, slope: 0 },
  fewestPeople: 1,
  fewPictures: [],
  margin: 0,
  verificationLimit: 0,
  strictVerificationLimit: 0,
  samePersonLimit: 0,
  duplicateLimit: 0,
  fewPicturesDuplicate: [],
};

const recalibrated = (card: ModelCard, calibrated: DistanceFigures | null): ModelCard =>
  calibrated ? { ...card, distances: new DistanceScale(calibrated) } : card;
