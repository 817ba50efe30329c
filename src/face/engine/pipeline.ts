import { describeFace } from './describe.js';
import { decode } from './picture/decode.js';
import type { Analysis, AnalysisOptions, DetectedFace } from './face-engine.js';
import type { FaceNetworks } from './face-networks.js';
import { locateFace } from './landmarks/locate.js';
import { turnOf } from './landmarks/lying-picture.js';
import { perceptualHash } from './picture/perceptual-hash.js';
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
  const face = located && (await describeFace(networks, picture, located, onStage));
  const turn = await turnOf(networks, picture, located, face);
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

function withoutTilt({ box, score }: DetectedFace): DetectedFace {
  return { box, score };
}
