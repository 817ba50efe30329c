import { alignToArcface } from './descriptor/arcface-template.js';
import { cutChip, lightUp, withMirrorImage } from './descriptor/chip.js';
import { measureChip } from './descriptor/chip-statistics.js';
import { distanceBetween, mean, unitLength } from './descriptor/descriptor.js';
import { CHIP_SIDE } from './descriptor/mean-face.js';
import type { ModelCard } from './embedder/model-card.js';
import { toNetworkInput } from './embedder/network-input.js';
import type { DescribedFace } from './face-engine.js';
import type { FaceNetworks } from './face-networks.js';
import type { LocatedFace } from './landmarks/locate.js';
import { poseOf } from './landmarks/pose.js';
import type { Picture } from './picture/picture.js';
import { assuranceOf, qualityScore } from './quality/quality.js';
import type { OnStage } from './stage.js';

/** What the network makes of a face, with the figure that tells how well it saw it. */
interface Embedding {
  descriptor: Float32Array;
  sign: number;
}

/**
 * The descriptor and quality of a face. Its chip comes from the picture as it was taken: brightening all of it for the
 * detector would burn out what is bright.
 */
export async function describeFace(
  networks: FaceNetworks,
  picture: Picture,
  located: LocatedFace,
  onStage: OnStage,
): Promise<DescribedFace> {
  const { face, landmarks, toPicture, fit } = located;
  // Sharpness and light are measured on one chip, whatever the network reads.
  const portrait = cutChip(picture, toPicture, CHIP_SIDE);
  const { sharpness, clipped, brightness } = measureChip(portrait);
  const chip = chipFor(networks.card, picture, located, portrait);
  lightUp(chip, brightness);
  onStage('chip');
  const { descriptor, sign } = await embed(networks, chip);
  onStage('describe');
  const assurance = assuranceOf(networks.card.sign, sign);
  const figures = { detection: face.score, sharpness, clipped, fit, sign };
  const score = qualityScore(networks.card, figures);
  return {
    box: face.box,
    score: face.score,
    descriptor,
    quality: { score, sharpness, brightness, clipped, ...poseOf(landmarks), fit, assurance },
  };
}

function chipFor(
  { input }: ModelCard,
  picture: Picture,
  { landmarks }: LocatedFace,
  portrait: Float32Array,
): Float32Array {
  if (input.alignment === 'dlib') return portrait;
  return cutChip(picture, alignToArcface(landmarks, input.side), input.side);
}

/** @param chip Float32Array [3, side, side], 0 to 255 */
export async function embed(networks: FaceNetworks, chip: Float32Array): Promise<Embedding> {
  const { input, length } = networks.card;
  const views = input.mirrored ? withMirrorImage(chip, input.side) : chip;
  const raw = await networks.describe(toNetworkInput(views, input));
  const [first, mirrored] = [raw.subarray(0, length), raw.subarray(length)];
  if (!input.mirrored) return { descriptor: unitLength(first), sign: Math.hypot(...first) };
  const sign = distanceBetween(unitLength(first), unitLength(mirrored));
  return { descriptor: unitLength(mean(first, mirrored)), sign };
}
