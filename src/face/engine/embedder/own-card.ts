import { basename } from 'node:path';
import { complaintsAbout, isNumber, isOneOf, isText, type Shape } from './card-shape.js';
import { DISTANCES } from './distance-shape.js';
import { DistanceScale, type DistanceFigures } from './distance-scale.js';
import type { ModelCard, QualitySign, QualityWeights } from './model-card.js';
import { BadNetworkFile, readFile } from './network-file.js';

/** The card of a network of one's own, as the JSON file beside it has it. */
type OwnCard = Pick<ModelCard, 'length' | 'input'> & {
  readonly sha256: string;
  readonly distances?: DistanceFigures;
  readonly sign?: QualitySign;
  readonly qualityWeights?: QualityWeights;
};

const NETWORK: Shape = {
  sha256: isText(/^[0-9a-f]{64}$/),
  length: isNumber,
  input: {
    side: isNumber,
    channels: isOneOf('rgb', 'bgr'),
    mean: isNumber,
    divisor: isNumber,
    alignment: isOneOf('dlib', 'arcface'),
    mirrored: isOneOf(true, false),
  },
};

const SIGN: Shape = {
  kind: isOneOf('mirror', 'norm'),
  atDoor: isNumber,
  atEnrolment: isNumber,
  doubtful: isNumber,
  fine: isNumber,
};

const WEIGHTS: Shape = {
  bias: isNumber,
  detection: isNumber,
  sign: isNumber,
  detail: isNumber,
  exposure: isNumber,
  shape: isNumber,
};

/** Nobody has measured what the distances of this network mean. Its message is one sentence for the operator. */
export class Uncalibrated extends BadNetworkFile {}

/** No raw descriptor is so short as to be refused by this, nor so long as to make sure of anything. */
const NO_SIGN: QualitySign = { kind: 'norm', atDoor: -1e9, atEnrolment: -1, doubtful: 0, fine: 1 };

/** Those of the reference, without what only its own sign tells. */
const NO_SIGN_WEIGHTS: QualityWeights = {
  bias: -2.7,
  detection: 1.5,
  sign: 0,
  detail: 1.3,
  exposure: 0.5,
  shape: 0.9,
};

/**
 * The network of an .onnx file with its card in a .json file of the same name beside it. Its descriptors have a space
 * of their own, named after the file and its content.
 *
 * @param calibrated the distances that a site measured, in place of those on the card
 * @throws BadNetworkFile when the card is missing or incomplete
 * @throws Uncalibrated when neither has distances
 */
export function ownCard(path: string, calibrated: DistanceFigures | null): ModelCard {
  const file = path.replace(/\.onnx$/, '.json');
  const card = readCard(file);
  const { sha256, length, input } = card;
  const distances = calibrated ?? card.distances;
  if (!distances) {
    throw new Uncalibrated(
      `${file} has no distances, and a network without them cannot decide: face:calibrate fits them on photographs.`,
    );
  }
  const name = basename(path, '.onnx').replace(/[^\w.-]/g, '_');
  return {
    model: `${name.slice(0, 30)}-${length}/${sha256.slice(0, 12)}/${input.alignment}-1`,
    length,
    file: { path, sha256 },
    input,
    sign: card.sign ?? NO_SIGN,
    qualityWeights: card.qualityWeights ?? NO_SIGN_WEIGHTS,
    distances: new DistanceScale(distances),
  };
}

function readCard(path: string): OwnCard {
  const card = parsed(path);
  const complaints = complaintsAbout(card, { ...NETWORK, ...optionalOf(card) });
  if (complaints.length === 0) return card as OwnCard;
  throw new BadNetworkFile(`${path} lacks, or says badly: ${complaints.join(', ')}.`);
}

const optionalOf = (card: object): Shape => ({
  ...('sign' in card && { sign: SIGN }),
  ...('qualityWeights' in card && { qualityWeights: WEIGHTS }),
  ...('distances' in card && { distances: DISTANCES }),
});

function parsed(path: string): object {
  const text = readFile(path).toString('utf8');
  try {
    return Object(JSON.parse(text)) as object;
  } catch (error) {
    throw new BadNetworkFile(`${path} is no JSON.`, { cause: error });
  }
}
