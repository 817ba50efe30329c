import sharp from 'sharp';
import { decode } from '../../src/face/engine/picture/decode.js';
import { withoutHeic } from '../../src/platform/pictures/heic.js';
import { timesOf, timing, type Timing } from '../harness/timing.js';

export interface HeicFigures {
  heic: Timing;
  /** The same picture, as large. */
  jpeg: Timing;
}

const ROUNDS = 60;
const WARM_UPS = 5;
const MAX_PIXELS = 50_000_000;

/** From the encoded picture to what the detector looks at, as HEIC and as JPEG in turns. */
export async function measureHeic(heic: Uint8Array): Promise<HeicFigures> {
  const jpeg = await sharp(await withoutHeic(heic, MAX_PIXELS))
    .jpeg()
    .toBuffer();
  const decoding = (bytes: Uint8Array) => async () =>
    decode(await withoutHeic(bytes, MAX_PIXELS), MAX_PIXELS);
  const times: { heic: number[]; jpeg: number[] } = { heic: [], jpeg: [] };
  await timesOf(1, WARM_UPS, decoding(heic));
  for (let round = 0; round < ROUNDS; round++) {
    times.heic.push(...(await timesOf(1, 0, decoding(heic))));
    times.jpeg.push(...(await timesOf(1, 0, decoding(jpeg))));
  }
  return { heic: timing(times.heic), jpeg: timing(times.jpeg) };
}
