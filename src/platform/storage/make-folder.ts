import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** For this user of the machine only. */
const MODE = 0o700;

/** Makes a folder and those above it, where they are not there yet. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: MODE });
  } catch (error) {
    if (!isMissing(error)) throw error;
    // Of a file system that may not be written Node says that something is missing; a single step names the true cause.
    await makeFolder(dirname(folder));
    await mkdir(folder, { mode: MODE });
  }
}

export const isMissing = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException).code === 'ENOENT';
