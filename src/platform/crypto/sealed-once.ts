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

  /**
   * Does it unless it was done before. A folder that cannot be written to is no reason not to serve: the next start does
   * it again.
   * @param failed is told why it cannot be remembered
   */
  async unlessDone(work: () => Promise<void>, failed: (error: unknown) => void): Promise<void> {
    if (await this.isDone()) return;
    await work();
    await this.note().catch(failed);
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
