import sharp from 'sharp';
import { withoutHeic } from '../pictures/heic.js';
import { MOST_MEGAPIXELS, MOST_PIXELS } from '../pictures/picture-size.js';
import { ImageTooLarge, UnreadableImage } from './errors.js';

// libvips reads some thirty formats, SVG and PDF among them; an attacker shall meet five. Of HEIF it decodes AVIF only.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadHeifBuffer',
    'VipsForeignLoadNsgifBuffer',
  ],
});

/** Pixels of the longer side of a kept picture. */
const LONGEST_SIDE = 1024;

const opened = (bytes: Uint8Array) =>
  sharp(bytes, { failOn: 'error', limitInputPixels: MOST_PIXELS });

/**
 * Looks at a picture's header only, so that a bomb is refused before it unfolds.
 * @returns width and height in pixels, as stored (before the EXIF orientation is applied)
 * @throws ImageTooLarge UnreadableImage
 */
export async function measurePicture(bytes: Uint8Array): Promise<{ width: number; height: number }> {
  const { width, height } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw new UnreadableImage();
    });
  if (width * height > MOST_PIXELS) throw new ImageTooLarge(MOST_MEGAPIXELS);
  return { width, height };
}

/**
 * Draws the picture anew: upright, within 1024 × 1024, as a JPEG, without EXIF, profile, or anything hidden behind
 * the pixels.
 * @throws ImageTooLarge UnreadableImage DecoderOverloaded
 */
export async function redrawPicture(bytes: Uint8Array): Promise<Buffer> {
  await measurePicture(bytes);
  return opened(await withoutHeic(bytes, MOST_PIXELS))
    .autoOrient()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .jpeg({ quality: 90 })
    .toBuffer()
    .catch(() => {
      throw new UnreadableImage();
    });
}
