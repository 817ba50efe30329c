import sharp from 'sharp';
import { decodeHeic } from './heic-decoder.js';
import { loadLibheif, type Libheif } from './libheif.js';

export interface HeicTask {
  readonly picture: Uint8Array;
  readonly maxPixels: number;
}

/** The longer side of what is handed back, in pixels: as much as is ever kept of a picture. */
const LONGEST_SIDE = 1024;

/** Lossless, and quick rather than small: it lives for one request. */
const PNG = { compressionLevel: 1 };

let library: Promise<Libheif> | undefined;

/** @returns a PNG, or null when the picture cannot be decoded */
export default async function convert({
  picture,
  maxPixels,
}: HeicTask): Promise<Uint8Array | null> {
  library ??= loadLibheif();
  const heif = await library;
  try {
    const { data, width, height } = decodeHeic(heif, picture, maxPixels);
    return await sharp(data, { raw: { width, height, channels: 3 }, limitInputPixels: maxPixels })
      .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
      .png(PNG)
      .toBuffer();
  } catch {
    // What a bad picture did to the library's memory is not known.
    library = undefined;
    return null;
  }
}
