import { Piscina } from 'piscina';
import { DecoderOverloaded } from './errors.js';
import { kindOf } from './picture-kind.js';
import type { HeicTask } from './heic-worker.js';

/** Conversions at a time: one takes up to three seconds of a core and 400 MB. */
const THREADS = 1;
/** Pictures that may wait for the thread. */
const MOST_WAITING = 64;
/** The thread ends when nothing came for so long, and gives its memory back. */
const IDLE_MS = 20_000;

let pool: Piscina<HeicTask, Uint8Array | null> | undefined;

/** A picture is decoded once, however many ask for it while its bytes are at hand. */
const conversions = new WeakMap<Uint8Array, Promise<Uint8Array>>();

/**
 * The picture in a format that libvips reads: HEIC as an upright PNG within 1024 × 1024, anything else as it came.
 * Decoding is done on a thread that starts with the first HEIC.
 *
 * @param maxPixels HEIC pictures with more stay as they are, as do those that cannot be decoded: who opens them says so
 * @throws DecoderOverloaded
 */
export async function withoutHeic(bytes: Uint8Array, maxPixels: number): Promise<Uint8Array> {
  if ((await kindOf(bytes)) !== 'heic') return bytes;
  const conversion = conversions.get(bytes) ?? convert(bytes, maxPixels);
  conversions.set(bytes, conversion);
  return conversion;
}

async function convert(bytes: Uint8Array, maxPixels: number): Promise<Uint8Array> {
  pool ??= startPool();
  if (pool.queueSize >= MOST_WAITING) throw new DecoderOverloaded();
  // The caller keeps its bytes; the copy moves to the thread without another.
  const picture = new Uint8Array(bytes);
  return (await pool.run({ picture, maxPixels }, { transferList: [picture.buffer] })) ?? bytes;
}

function startPool(): Piscina<HeicTask, Uint8Array | null> {
  return new Piscina({
    filename: new URL('./heic-worker.js', import.meta.url).href,
    minThreads: 0,
    maxThreads: THREADS,
    idleTimeout: IDLE_MS,
  });
}
