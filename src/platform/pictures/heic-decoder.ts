import { orThrow, type HeifHandle, type Libheif } from './libheif.js';

/** Interleaved RGB, 8 bits a channel, rows from the top. */
export interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * Decodes the picture that a HEIC file shows first, turned and mirrored as the file says. Colours stay in the file's own space.
 *
 * @throws Error when it is damaged, or has more pixels
 */
export function decodeHeic(heif: Libheif, bytes: Uint8Array, maxPixels: number): Pixels {
  const context = heif.heif_context_alloc();
  try {
    orThrow(heif.heif_context_read_from_memory(context, bytes));
    const handle = orThrow(heif.heif_js_context_get_primary_image_handle(context));
    try {
      return decodeHandle(heif, handle, maxPixels);
    } finally {
      heif.heif_image_handle_release(handle);
    }
  } finally {
    heif.heif_context_free(context);
  }
}

function decodeHandle(heif: Libheif, handle: HeifHandle, maxPixels: number): Pixels {
  const pixels =
    heif.heif_image_handle_get_width(handle) * heif.heif_image_handle_get_height(handle);
  if (pixels > maxPixels) throw new Error('The picture has too many pixels.');
  const { heif_colorspace_RGB: space } = heif.heif_colorspace;
  const { heif_chroma_interleaved_RGB: chroma } = heif.heif_chroma;
  const decoded = orThrow(heif.heif_js_decode_image2(handle, space, chroma));
  try {
    const [channel] = decoded.channels;
    if (!channel) throw new Error('The picture has no pixels.');
    return withoutPadding(channel);
  } finally {
    heif.heif_image_release(decoded.image);
  }
}

/** A copy of one's own: the view ends with the decoded picture. */
function withoutPadding({ data, stride, width, height }: Pixels & { stride: number }): Pixels {
  const row = 3 * width;
  if (stride === row) return { data: data.slice(0, row * height), width, height };
  const packed = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    packed.set(data.subarray(y * stride, y * stride + row), y * row);
  }
  return { data: packed, width, height };
}
