import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('./rasterise.child.js', import.meta.url));
/** Milliseconds. */
const PATIENCE = 20_000;
/** Bytes. */
const LARGEST = 2 ** 25;

/**
 * Turns a picture of ours into PNG. In a process of its own, because the server's must never read an SVG: there
 * the decoders of everything but photographs are blocked, for all its threads.
 */
export const rasterise = (svg: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const options = { encoding: 'buffer', timeout: PATIENCE, maxBuffer: LARGEST } as const;
    const child = execFile(process.execPath, [PROGRAM], options, (error, png) => {
      if (error) reject(new Error('The picture could not be drawn', { cause: error }));
      else resolve(png);
    });
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(svg);
  });
