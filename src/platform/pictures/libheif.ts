import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** Something in the library's own memory, released by hand. */
type HeifContext = object;
export type HeifHandle = object;

interface HeifError {
  readonly code: { readonly value: number };
}

interface HeifImage {
  readonly image: object;
  /** One, of interleaved pixels. */
  readonly channels: readonly {
    readonly width: number;
    readonly height: number;
    /** Bytes from row to row. */
    readonly stride: number;
    /** A view of the library's memory. */
    readonly data: Uint8Array;
  }[];
}

/** What is used of libheif. Its own declarations say `any` of what it returns. */
export interface Libheif {
  heif_context_alloc(): HeifContext;
  heif_context_read_from_memory(context: HeifContext, bytes: Uint8Array): HeifError;
  heif_context_free(context: HeifContext): void;
  heif_js_context_get_primary_image_handle(context: HeifContext): HeifHandle | HeifError;
  heif_image_handle_get_width(handle: HeifHandle): number;
  heif_image_handle_get_height(handle: HeifHandle): number;
  heif_image_handle_release(handle: HeifHandle): void;
  heif_js_decode_image2(handle: HeifHandle, space: object, chroma: object): HeifImage | HeifError;
  heif_image_release(image: object): void;
  readonly heif_colorspace: { readonly heif_colorspace_RGB: object };
  readonly heif_chroma: { readonly heif_chroma_interleaved_RGB: object };
}

export async function loadLibheif(): Promise<Libheif> {
  const require = createRequire(import.meta.url);
  // With the binary at hand the library is ready at once; it would fetch it otherwise.
  const load = require('libheif-js/libheif-wasm/libheif.js') as (options: {
    wasmBinary: Uint8Array;
  }) => Libheif;
  const binary = require.resolve('libheif-js/libheif-wasm/libheif.wasm');
  return load({ wasmBinary: await readFile(binary) });
}

/** @throws Error when the library says that something failed */
export function orThrow<T extends object>(answer: T | HeifError): T {
  if ('code' in answer && answer.code.value !== 0) throw new Error('libheif refuses the picture.');
  // An answer that is no failure is what was asked for.
  return answer as T;
}
