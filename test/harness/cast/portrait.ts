import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';

/** A rectangle of a photograph, in pixels. */
interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Which of the six photographs that the face library brings along. */
export type PhotographNumber = 1 | 2 | 3 | 4 | 5 | 6;

/** A face in a photograph. */
export interface Sitter {
  readonly photograph: PhotographNumber;
  readonly face: Rectangle;
  /** Width of a picture in widths of the face: as much as there is without the neighbours' faces. */
  readonly room: number;
}

/** How a picture is taken: what differs between two pictures of one person before one camera. */
export interface Take {
  /** 1 when the picture is as wide as the sitter's room; the face shrinks as it grows. */
  readonly distance?: number;
  /** How far to the right and how far down the person stands, in widths of the face. */
  readonly shift?: readonly [number, number];
  /** Degrees, clockwise. */
  readonly tilt?: number;
  /** What red, green and blue are multiplied by. */
  readonly light?: readonly [number, number, number];
  /** Standard deviation of the blur, in pixels of the finished picture. */
  readonly blur?: number;
  /** Of the JPEG, 1 to 100. */
  readonly quality?: number;
}

/** The size of a finished picture, in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** What a kiosk's camera gives when it stands upright. */
export const KIOSK: Frame = { width: 480, height: 640 };

/** Shoulders belong to the picture, so the face is above the middle, by this many of its widths. */
const HEAD_ABOVE_MIDDLE = 0.25;

const LIBRARY = createRequire(import.meta.url).resolve('@vladmandic/face-api/package.json');

/** A photograph, JPEG, about 1920 pixels wide. Its bytes: where the server's code is loaded too, sharp may not open files. */
export async function photograph(number: PhotographNumber): Promise<Buffer> {
  return readFile(path.join(path.dirname(LIBRARY), 'demo', `sample${number}.jpg`));
}

/** Head and shoulders of one person, as a JPEG; the same bytes for the same take. */
export async function portrait(
  sitter: Sitter,
  { tilt = 0, light = [1, 1, 1], blur, quality = 88, ...stand }: Take,
  frame: Frame = KIOSK,
): Promise<Buffer> {
  const picture = await turned(sitter.photograph, areaAround(sitter, stand, frame), tilt);
  picture.resize({ ...frame, fit: 'fill' }).linear([...light], [0, 0, 0]);
  if (blur) picture.blur(blur);
  return picture.jpeg({ quality }).toBuffer();
}

function areaAround(
  { face, room }: Sitter,
  { distance = 1, shift: [right, down] = [0, 0] }: Take,
  frame: Frame,
): Rectangle {
  const width = room * distance * face.width;
  const height = (width * frame.height) / frame.width;
  const middleX = face.x + face.width / 2 - right * face.width;
  const middleY = face.y + face.height / 2 + (HEAD_ABOVE_MIDDLE - down) * face.width;
  return centred(middleX, middleY, width, height);
}

/** The area once the photograph is turned around its middle: what the turn needs is cut first. */
async function turned(number: PhotographNumber, area: Rectangle, degrees: number): Promise<Sharp> {
  if (degrees === 0) return sharp(await cut(number, area));
  const angle = (Math.abs(degrees) * Math.PI) / 180;
  const wide = area.width * Math.cos(angle) + area.height * Math.sin(angle);
  const high = area.width * Math.sin(angle) + area.height * Math.cos(angle);
  const needed = centred(area.x + area.width / 2, area.y + area.height / 2, wide, high);
  const { data, info } = await sharp(await cut(number, needed))
    .rotate(degrees)
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true });
  const { width, height } = area;
  const middle = centred(info.width / 2, info.height / 2, width, height);
  return sharp(data).extract(whole(middle));
}

/** Part of a photograph; what lies outside of it repeats its edge. */
async function cut(number: PhotographNumber, area: Rectangle): Promise<Buffer> {
  const source = sharp(await photograph(number));
  const { width, height } = await source.metadata();
  const wanted = whole(area);
  const [right, bottom] = [wanted.left + wanted.width, wanted.top + wanted.height];
  const [left, top] = [Math.max(0, wanted.left), Math.max(0, wanted.top)];
  return source
    .extract({
      left,
      top,
      width: Math.min(width, right) - left,
      height: Math.min(height, bottom) - top,
    })
    .extend({
      left: left - wanted.left,
      top: top - wanted.top,
      right: Math.max(0, right - width),
      bottom: Math.max(0, bottom - height),
      extendWith: 'copy',
    })
    .png({ compressionLevel: 1 })
    .toBuffer();
}

function centred(middleX: number, middleY: number, width: number, height: number): Rectangle {
  return { x: middleX - width / 2, y: middleY - height / 2, width, height };
}

function whole({ x, y, width, height }: Rectangle) {
  return {
    left: Math.round(x),
    top: Math.round(y),
    width: Math.round(width),
    height: Math.round(height),
  };
}
