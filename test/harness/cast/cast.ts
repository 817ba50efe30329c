import sharp from 'sharp';
import {
  KIOSK,
  photograph,
  portrait,
  type Frame,
  type PhotographNumber,
  type Sitter,
  type Take,
} from './portrait.js';

export { landscape } from './landscape.js';

/** Somebody in the photographs that the face library brings along. */
export interface CastMember extends Sitter {
  /** Lower case and ASCII, fit for an e-mail address. */
  readonly key: string;
  /** Invented. */
  readonly name: string;
}

/**
 * Who is enrolled. The face engine keeps them apart: a picture of one is 1.1 or more away from the template of any
 * other and .27 or less from their own, where up to 1.078 is accepted among ten people.
 */
export const ENROLLED: readonly CastMember[] = [
  member('zoe', 'Zoë Hartmann', 1, [379, 399, 245, 224], 2.2),
  member('lucia', 'Lucía Fernández', 2, [1438, 199, 229, 217], 2.1),
  member('anouk', 'Anouk de Vries', 3, [551, 366, 281, 248], 2.4),
  member('priya', 'Priya Raman', 5, [324, 922, 288, 262], 2.3),
  member('hana', 'Hana Kim', 5, [747, 140, 212, 207], 1.7),
  member('maja', 'Maja Sørensen', 5, [1088, 255, 216, 196], 2.3),
  member('ines', 'Inês Carvalho', 5, [1359, 429, 286, 258], 1.7),
  member('leila', 'Leila Haddad', 6, [215, 541, 288, 258], 2.4),
  member('zofia', 'Zofia Wójcik', 6, [653, 401, 259, 245], 2.3),
  member('amina', 'Amina Diallo', 6, [1123, 364, 260, 241], 2.1),
];

/** Who never is: farther than that from every template of the enrolled, and the pictures are as good. */
export const STRANGERS: readonly CastMember[] = [
  member('freya', 'Freya Lindqvist', 3, [1028, 271, 309, 265], 1.7),
  member('elif', 'Elif Yıldız', 3, [1423, 339, 293, 272], 2.4),
  member('grace', "Grace O'Connor", 6, [1434, 314, 288, 258], 1.7),
];

export const CAST: readonly CastMember[] = [...ENROLLED, ...STRANGERS];

/** How the pictures to enrol with are taken: the first as the photographer did, no two alike. */
const ENROLMENT: readonly Take[] = [
  {},
  { distance: 0.94, light: [1.08, 1.08, 1.08], shift: [0.06, 0.03], quality: 84 },
  { distance: 1.06, light: [0.9, 0.9, 0.9], tilt: 4, quality: 90 },
  { distance: 0.97, light: [1.04, 1, 0.93], tilt: -5, shift: [-0.05, -0.04] },
  { distance: 0.9, light: [0.96, 0.96, 0.96], blur: 0.6, quality: 80 },
  { distance: 1.03, light: [1.04, 1.04, 1.04], tilt: 6, shift: [0.04, -0.03], quality: 86 },
  { distance: 0.92, light: [0.94, 1, 1.05], tilt: -3, shift: [-0.03, 0.05], quality: 82 },
  { distance: 0.98, light: [0.92, 0.9, 0.86], tilt: -2, shift: [-0.06, 0.02], quality: 85 },
];

/** How the pictures at the door are taken: in another light, less straight, sharp and large. */
const PROBES: readonly Take[] = [
  {
    distance: 1.02,
    light: [0.84, 0.84, 0.84],
    tilt: -6,
    shift: [0.05, 0.04],
    blur: 0.5,
    quality: 78,
  },
  { distance: 0.92, light: [1.12, 1.12, 1.12], tilt: 5, shift: [-0.06, 0], quality: 75 },
  { distance: 1.08, light: [1.05, 0.97, 0.88], tilt: 2, shift: [0.08, -0.05], quality: 82 },
  { distance: 0.96, light: [0.7, 0.7, 0.7], tilt: -8, blur: 0.8, quality: 72 },
  { distance: 0.94, light: [0.9, 0.98, 1.08], tilt: 8, shift: [0, 0.07], quality: 70 },
];

/** A plain wall. */
const WALL = { r: 148, g: 142, b: 134 };

/**
 * Different pictures of one person to enrol with, JPEG. All come from one photograph, so they are nearer to each
 * other than pictures of different days would be.
 *
 * @param count 1 to 8
 */
export async function photographsOf(person: CastMember, count = 5): Promise<Buffer[]> {
  if (count > ENROLMENT.length) throw new RangeError(`There are ${ENROLMENT.length} photographs.`);
  return Promise.all(ENROLMENT.slice(0, count).map((take) => portrait(person, take)));
}

/**
 * A picture of a person at the door, JPEG; none is among those to enrol with.
 *
 * @param which 0 to 4, five different pictures
 */
export async function probeOf(person: CastMember, which = 0): Promise<Buffer> {
  const take = PROBES[which];
  if (!take) throw new RangeError(`There are ${PROBES.length} probes, 0 is the first.`);
  return portrait(person, take);
}

/**
 * The head leans to the right, or to the left.
 *
 * @param degrees clockwise, added to how the head is held in the photograph
 */
export async function tilted(person: CastMember, degrees: number): Promise<Buffer> {
  return portrait(person, { tilt: degrees });
}

/** @param factor what the light is multiplied by: 1 changes nothing, 0 is night, above 1 overexposed */
export async function darkened(person: CastMember, factor: number): Promise<Buffer> {
  return portrait(person, { light: [factor, factor, factor] });
}

/**
 * Somebody far away, before a plain wall.
 *
 * @param pixels about the width of the face; below 30 no face is found, from 56 on it is
 */
export async function smallFace(
  person: CastMember,
  pixels: number,
  frame: Frame = { width: 640, height: 480 },
): Promise<Buffer> {
  const width = Math.round(pixels * person.room);
  const figure = { width, height: Math.round((width * KIOSK.height) / KIOSK.width) };
  const input = await portrait(person, { quality: 95 }, figure);
  return wall(frame)
    .composite([{ input, gravity: 'centre' }])
    .jpeg({ quality: 88 })
    .toBuffer();
}

/** Two people side by side, about as large as each other. */
export async function twoPeople(left: CastMember, right: CastMember): Promise<Buffer> {
  const half = { width: 320, height: 480 };
  const take = { distance: 1.2 };
  const [one, other] = await Promise.all([portrait(left, take, half), portrait(right, take, half)]);
  return wall({ width: 640, height: 480 })
    .composite([
      { input: one, left: 0, top: 0 },
      { input: other, left: half.width, top: 0 },
    ])
    .jpeg({ quality: 88 })
    .toBuffer();
}

/** Three faces of about one size. */
export async function groupPhotograph(): Promise<Buffer> {
  return sharp(await photograph(3))
    .extract({ left: 400, top: 120, width: 1440, height: 1080 })
    .resize(640, 480)
    .jpeg({ quality: 85 })
    .toBuffer();
}

function wall(frame: Frame) {
  return sharp({ create: { ...frame, channels: 3, background: WALL } });
}

function member(
  key: string,
  name: string,
  number: PhotographNumber,
  [x, y, width, height]: [number, number, number, number],
  room: number,
): CastMember {
  return { key, name, photograph: number, face: { x, y, width, height }, room };
}
