import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Remembers in the folder that rows from before there were seals have theirs. Not in the database: whoever can write
 * there would ask for new seals by taking the mark away.
 */
export class SealedOnce {
  private readonly path: string;

  constructor(
    private readonly folder: string,
    what: string,
  ) {
    this.path = join(folder, `${what}-sealed`);
  }

  async isDone(): Promise<boolean> {
    return access(this.path).then(
      () => true,
      () => false,
    );
  }

  /** @throws when the folder cannot be written to: the next start seals again */
  async note(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await writeFile(this.path, new Date().toISOString(), { mode: 0o600 });
  }
}
