import sharp from 'sharp';
import { UnreadablePicture } from '../face-engine.js';
import type { Picture } from './picture.js';

/** The longer side of a picture as it is analysed, in pixels: more finds no more faces worth matching. */
const LONGEST_SIDE = 640;

/** Seconds that decoding may take: some pictures are made to take long. */
const MOST_SECONDS = 10;

/** Accept five formats only (of HEIF it decodes AVIF), decode on the calling worker's share of the cores, and keep nothing between pictures. */
export function restrictDecoder(): void {
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({
    operation: [
      'VipsForeignLoadJpeg',
      'VipsForeignLoadPng',
      'VipsForeignLoadWebp',
      'VipsForeignLoadHeif',
      'VipsForeignLoadNsgif',
    ],
  });
  sharp.concurrency(1);
  sharp.cache(false);
}

/**
 * Decodes a picture upright (EXIF orientation), in sRGB, without transparency, fitted inside 640 × 640.
 *
 * @param encoded JPEG, PNG, WebP, AVIF or GIF (its first frame)
 * @param maxPixels refuse pictures that hold more, before they are decoded
 * @throws UnreadablePicture when it is another format, truncated, corrupt, too large or too slow to decode
 */
export async function decode(encoded: Uint8Array, maxPixels: number): Promise<Picture> {
  try {
    const { data, info } = await sharp(encoded, {
      // Telephones and cameras write JPEG that libjpeg warns of and reads all the same; what is truncated still fails.
      failOn: 'error',
      limitInputPixels: maxPixels,
      sequentialRead: true,
    })
      .timeout({ seconds: MOST_SECONDS })
      .rotate()
      .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
      .removeAlpha()
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height };
  } catch (cause) {
    throw new UnreadablePicture('The picture cannot be decoded.', { cause });
  }
}
