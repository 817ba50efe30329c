import { cutChips, lightUp } from './descriptor/chip.js';
import { measureChip } from './descriptor/chip-statistics.js';
import { decode } from './picture/decode.js';
import { DESCRIPTOR_LENGTH, distanceBetween, mean, unitLength } from './descriptor/descriptor.js';
import type { Analysis, AnalysisOptions, DescribedFace, DetectedFace } from './face-engine.js';
import type { FaceNetworks } from './face-networks.js';
import { locateFace, type LocatedFace } from './landmarks/locate.js';
import { turnOf } from './landmarks/lying-picture.js';
import { perceptualHash } from './picture/perceptual-hash.js';
import { poseOf } from './landmarks/pose.js';
import type { Picture } from './picture/picture.js';
import { qualityScore } from './quality/quality.js';
import { scoreSpoof } from './spoof/spoof.js';
import type { OnStage } from './stage.js';

const ignore: OnStage = () => undefined;

export interface PipelineOptions extends AnalysisOptions {
  /** Pictures with more are refused. */
  maxPixels: number;
  onStage?: OnStage;
}

/**
 * From an encoded picture to everything the engine learns from it, in the calling thread.
 *
 * @throws UnreadablePicture when it cannot be decoded
 */
export async function analyse(
  networks: FaceNetworks,
  encoded: Uint8Array,
  { maxPixels, spoof = false, thorough = false, onStage = ignore }: PipelineOptions,
): Promise<Analysis> {
  const picture = await decode(encoded, maxPixels);
  const hash = perceptualHash(picture);
  onStage('decode');
  const located = await locateFace(networks, picture, { thorough, onStage });
  const turn = await turnOf(networks, picture, located);
  const face = located && (await describe(networks, picture, located, onStage));
  const { width, height } = picture;
  return {
    width,
    height,
    turn,
    face,
    spoof: spoof && face ? await scoreSpoof(networks, picture, face.box) : null,
    others: located ? located.others.map(withoutTilt) : [],
    perceptualHash: hash,
  };
}

/** The chips come from the picture as it was taken: brightening all of it for the detector would burn out what is bright. */
async function describe(
  networks: FaceNetworks,
  picture: Picture,
  { face, landmarks, toPicture, fit }: LocatedFace,
  onStage: OnStage,
): Promise<DescribedFace> {
  const chips = cutChips(picture, toPicture);
  const { sharpness, clipped, brightness } = measureChip(chips);
  lightUp(chips, brightness);
  onStage('chip');
  const raw = await networks.describe(chips);
  const [chip, mirrored] = [raw.subarray(0, DESCRIPTOR_LENGTH), raw.subarray(DESCRIPTOR_LENGTH)];
  const flip = distanceBetween(unitLength(chip), unitLength(mirrored));
  const descriptor = unitLength(mean(chip, mirrored));
  onStage('describe');
  const score = qualityScore({ score: face.score, sharpness, clipped, fit, flip });
  const pose = poseOf(landmarks);
  return {
    ...withoutTilt(face),
    descriptor,
    quality: { score, sharpness, brightness, clipped, ...pose, fit, flip },
  };
}

function withoutTilt({ box, score }: DetectedFace): DetectedFace {
  return { box, score };
}
