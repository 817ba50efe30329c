import sharp from 'sharp';
import { CAST, type CastMember } from './cast.js';
import { KIOSK, portrait, type Take } from './portrait.js';

/** Whose head is turned far enough in the photograph for both sides to be rendered from it. */
export const MOVING = CAST.find(({ key }) => key === 'hana') as CastMember;

const POSES = ['front', 'left', 'right', 'closer'] as const;
type Pose = (typeof POSES)[number];
type Standing = Take & { readonly shift: readonly [number, number] };

/** How far the middle of the face is moved sideways, in halves of its width: the landmarks follow, and the yaw is about .1 and .55. */
const AHEAD = -0.45;
const ASIDE = 0.35;
/** A face 1.4 times as wide. */
const NEAR = 0.71;

/**
 * MOVING before a camera, as the camera takes it. It is rendered, not a turned head: what the landmarks say of it counts.
 * @param which 0 to 4, five moments of which no two look the same
 */
export async function movingHead(pose: Pose, which = 0): Promise<Buffer> {
  const shift = [0.02 * (which % 4), 0.02 * (which % 3)] as const;
  const take = { shift, distance: pose === 'closer' ? NEAR : 1, quality: 90 };
  const isAside = pose === 'left' || pose === 'right';
  const picture = await bent(take, isAside ? ASIDE : AHEAD, 2.4 * which + POSES.indexOf(pose));
  return pose === 'right' ? sharp(picture).flop().jpeg({ quality: 90 }).toBuffer() : picture;
}

/** @param lamp where the light comes from, an angle */
async function bent(take: Standing, by: number, lamp: number): Promise<Buffer> {
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
    const light =
      1 + 0.5 * (Math.cos(lamp) * (x / width - 0.5) + Math.sin(lamp) * (i / width / height - 0.5));
    for (let c = 0; c < channels; c++) {
      const [one = 0, other = 0] = [data[from + c], data[from + channels + c]];
      out[i * channels + c] = Math.min(255, (one * (1 - share) + other * share) * light);
    }
  }
  return sharp(out, { raw: { width, height, channels } }).jpeg({ quality: 90 }).toBuffer();
}
