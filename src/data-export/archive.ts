import type { PassThrough, Readable as Stream } from 'node:stream';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** One file of an archive; it is read when its turn comes. */
export interface ArchiveFile {
  readonly name: string;
  readonly content: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;
  /** A picture is packed already. */
  readonly isPacked?: boolean;
}

/** Fast and small enough. */
const COMPRESSION = 3;

/**
 * A ZIP that is made while it is read, a file at a time, so that little of it is ever in memory.
 * @param longest milliseconds after which a reader who is that slow is let go
 */
export function archiveOf(files: AsyncIterable<ArchiveFile>, longest: number): Stream {
  const zip = new ZipFile();
  // The types know less of it than the library promises.
  const archive = zip.outputStream as PassThrough;
  // The file that fails tells so itself.
  zip.on('error', () => undefined);
  const gone = new AbortController();
  const tooLong = setTimeout(
    () => archive.destroy(new Error('The archive took too long')),
    longest,
  );
  archive.once('close', () => {
    clearTimeout(tooLong);
    gone.abort();
  });
  fill(zip, files, gone.signal).catch((error: unknown) => {
    if (!gone.signal.aborted) archive.destroy(error as Error);
  });
  return archive;
}

async function fill(
  zip: ZipFile,
  files: AsyncIterable<ArchiveFile>,
  signal: AbortSignal,
): Promise<void> {
  for await (const { name, content, isPacked = false } of files) {
    const stream = Readable.from(content);
    zip.addReadStream(
      stream,
      name,
      isPacked ? { compress: false } : { compressionLevel: COMPRESSION },
    );
    try {
      await finished(stream, { signal });
    } finally {
      stream.destroy();
    }
  }
  zip.end();
}
