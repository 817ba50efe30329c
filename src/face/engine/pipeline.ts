import { cutChips } from './chip.js';
import { measureChip } from './chip-statistics.js';
import { decode } from './decode.js';
import { DESCRIPTOR_LENGTH, distance, mean, unitLength } from './descriptor.js';
import { detect, type Findings, type FoundFace } from './detect.js';
import type { Analysis, DescribedFace, DetectedFace } from './face-engine.js';
import type { FaceNetworks } from './face-networks.js';
import { locateLandmarks } from './landmarks.js';
import { perceptualHash } from './perceptual-hash.js';
import { poseOf } from './pose.js';
import { qualityScore } from './quality.js';

export const STAGES = ['decode', 'detect', 'landmarks', 'chip', 'describe'] as const;
export type Stage = (typeof STAGES)[number];

/** Is told when a stage is over; what remains of the time is bookkeeping. */
export type OnStage = (stage: Stage) => void;

const ignore: OnStage = () => undefined;

/**
 * From an encoded picture to everything the engine learns from it, in the calling thread.
 *
 * @throws UnreadablePicture when it cannot be decoded
 */
export async function analyse(
  networks: FaceNetworks,
  encoded: Uint8Array,
  maxPixels: number,
  onStage: OnStage = ignore,
): Promise<Analysis> {
  const picture = await decode(encoded, maxPixels);
  const hash = perceptualHash(picture);
  onStage('decode');
  const findings = await detect(networks, picture);
  onStage('detect');
  const [largest, ...others] = findings.faces;
  return {
    width: picture.width,
    height: picture.height,
    face: largest ? await describe(networks, findings, largest, onStage) : null,
    others: others.map(withoutTilt),
    perceptualHash: hash,
  };
}

async function describe(
  networks: FaceNetworks,
  { picture, gain }: Findings,
  found: FoundFace,
  onStage: OnStage,
): Promise<DescribedFace> {
  const landmarks = await locateLandmarks(networks, picture, found);
  onStage('landmarks');
  const { planes, fit } = cutChips(picture, landmarks);
  const statistics = measureChip(planes);
  onStage('chip');
  const raw = await networks.describe(planes);
  const [chip, mirrored] = [raw.subarray(0, DESCRIPTOR_LENGTH), raw.subarray(DESCRIPTOR_LENGTH)];
  const flip = distance(unitLength(chip), unitLength(mirrored));
  const descriptor = unitLength(mean(chip, mirrored));
  onStage('describe');
  const { sharpness, clipped } = statistics;
  const brightness = statistics.brightness / gain;
  const score = qualityScore({ score: found.score, sharpness, clipped, fit, flip });
  return {
    ...withoutTilt(found),
    descriptor,
    quality: { score, sharpness, brightness, clipped, ...poseOf(landmarks), fit, flip },
  };
}

function withoutTilt({ box, score }: FoundFace): DetectedFace {
  return { box, score };
}
