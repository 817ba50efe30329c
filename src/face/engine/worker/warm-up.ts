import { embed } from '../describe.js';
import type { FaceNetworks } from '../face-networks.js';
import { locateLandmarks } from '../landmarks/landmarks.js';
import type { Picture } from '../picture/picture.js';
import { scoreSpoof } from '../spoof/spoof.js';

/** The detector's input for a 4:3 picture, in pixels. */
const DETECTOR_INPUT = { width: 320, height: 256 };

/** A black square would have no direction to bring to length 1. */
const MIDDLE_GREY = 127;

/** Runs every network once, so that the first picture is not the slow one. */
export async function warmUp(networks: FaceNetworks): Promise<void> {
  const { width, height } = DETECTOR_INPUT;
  await networks.detect(new Float32Array(3 * width * height), width, height);
  const picture: Picture = { data: new Uint8Array(3 * width * height), width, height };
  const box = { x: width / 4, y: height / 4, width: width / 2, height: height / 2 };
  await locateLandmarks(networks, picture, { box, score: 1, tilt: 0 });
  const { side } = networks.card.input;
  await embed(networks, new Float32Array(3 * side * side).fill(MIDDLE_GREY));
  await scoreSpoof(networks, picture, box);
}
