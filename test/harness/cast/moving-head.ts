import sharp from 'sharp';
import { CAST, type CastMember } from './cast.js';
import { KIOSK, portrait, type Take } from './portrait.js';

/** Whose head is turned far enough in the photograph for both sides to be rendered from it. */
export const MOVING = CAST.find(({ key }) => key === 'leila') as CastMember;

type Pose = 'front' | 'left' | 'right' | 'closer';

/** How far the middle of the face is moved sideways, in halves of its width: the landmarks follow, and the yaw is .03 and .5. */
const AHEAD = -0.35;
const ASIDE = 0.25;
/** A face 1.4 times as wide. */
const NEAR = 0.71;

/**
 * MOVING before a camera, as the camera takes it. It is rendered, not a turned head: what the landmarks say of it counts.
 * @param which another number is another moment: no two pictures are alike
 */
export async function movingHead(pose: Pose, which = 0): Promise<Buffer> {
  const shift = [0.05 + 0.03 * (which % 4), 0.04 - 0.03 * Math.floor(which / 4)] as const;
  const take = { shift, distance: pose === 'closer' ? NEAR : 1, quality: 90 };
  const isAside = pose === 'left' || pose === 'right';
  const picture = await bent(take, isAside ? ASIDE : AHEAD);
  return pose === 'right' ? sharp(picture).flop().jpeg({ quality: 90 }).toBuffer() : picture;
}

async function bent(take: Take & { shift: readonly [number, number] }, by: number) {
  const { data, info } = await sharp(await portrait(MOVING, take))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const faceWidth = KIOSK.width / (MOVING.room * (take.distance ?? 1));
  const half = 0.525 * faceWidth;
  const middle = KIOSK.width / 2 + take.shift[0] * faceWidth;
  const { width, height, channels } = info;
  const out = Buffer.alloc(data.length);
  for (let i = 0; i < width * height; i++) {
    const x = i % width;
    const u = (x - middle) / half;
    const source = Math.abs(u) < 1 ? middle + (u - by * (1 - u * u)) * half : x;
    const left = Math.max(0, Math.min(width - 2, Math.floor(source)));
    const share = Math.max(0, Math.min(1, source - left));
    const from = (i - x + left) * channels;
    for (let c = 0; c < channels; c++) {
      const [one = 0, other = 0] = [data[from + c], data[from + channels + c]];
      out[i * channels + c] = Math.round(one * (1 - share) + other * share);
    }
  }
  return sharp(out, { raw: { width, height, channels } }).jpeg({ quality: 90 }).toBuffer();
}
