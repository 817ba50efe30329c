import type { FoundFace } from '../detect/detect.js';
import { LANDMARK_SIDE, type FaceNetworks } from '../face-networks.js';
import type { Picture, Point } from '../picture/picture.js';
import { resample } from '../picture/resample.js';
import { apply, scaleOf, type Similarity } from '../picture/similarity.js';
import { turnAbout } from '../picture/tilt.js';
import { warp } from '../picture/warp.js';

/** More samples per pixel and direction are not worth their time. */
const MOST_SAMPLES = 4;

/**
 * Finds the 68 landmarks (iBUG 300-W) of a face: 0–16 jaw, 17–26 brows, 27–35 nose, 36–47 eyes, 48–67 mouth.
 *
 * @returns in pixels of the picture
 */
export async function locateLandmarks(
  networks: FaceNetworks,
  picture: Picture,
  face: FoundFace,
): Promise<Point[]> {
  const toPicture = squareAround(face);
  const planes = new Float32Array(3 * LANDMARK_SIDE * LANDMARK_SIDE);
  if (face.tilt === 0) crop(picture, toPicture, planes);
  if (face.tilt !== 0) warp(picture, toPicture, LANDMARK_SIDE, planes);
  const shares = await networks.locateLandmarks(planes);
  const at = (i: number) => (shares[i] ?? 0) * LANDMARK_SIDE;
  return Array.from({ length: shares.length / 2 }, (_, i) =>
    apply(toPicture, { x: at(2 * i), y: at(2 * i + 1) }),
  );
}

/** The square around the middle of the box, with the box's longer side, turned with the face. */
function squareAround({ box, tilt }: FoundFace): Similarity {
  const size = Math.max(box.width, box.height);
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  if (tilt !== 0) return turnAbout(centre, tilt, size, LANDMARK_SIDE);
  return { a: size / LANDMARK_SIDE, b: 0, tx: centre.x - size / 2, ty: centre.y - size / 2 };
}

function crop(picture: Picture, toPicture: Similarity, planes: Float32Array): void {
  const scale = scaleOf(toPicture);
  // The network's pixel centres lie on whole numbers; a view counts from the pixel's corner.
  const corner = apply(toPicture, { x: -0.5, y: -0.5 });
  resample(
    picture,
    {
      x: corner.x + 0.5,
      y: corner.y + 0.5,
      scaleX: scale,
      scaleY: scale,
      width: LANDMARK_SIDE,
      height: LANDMARK_SIDE,
      samples: Math.max(1, Math.min(MOST_SAMPLES, Math.round(scale))),
      edge: 'black',
    },
    planes,
    LANDMARK_SIDE,
    LANDMARK_SIDE,
  );
}
