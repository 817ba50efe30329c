import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const HOUR = 3_600_000;

/** The wall clock of one server, which a test sets. */
export class ServerClock {
  private readonly file: string;

  /** @param folder where it is kept; @param name tells it from others there */
  constructor(folder: string, name: string) {
    this.file = join(folder, name);
  }

  /** What the server is started with. */
  get env(): Record<string, string> {
    const module = resolve('test/harness/shifted-clock.js');
    return { NODE_OPTIONS: `--import=${module}`, CLOCK_SHIFT: this.file };
  }

  /** Sets it so many hours ahead of the right time, or back. */
  async ahead(hours: number): Promise<void> {
    await writeFile(this.file, String(hours * HOUR));
  }
}
