import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Environment } from '../config/environment.js';
import { makeFolder } from './make-folder.js';

/** As much as a file system keeps of a file at least: one that is full has no room for it. */
const BLOCK = Buffer.alloc(4096);

/** The folder that everything kept as a file lies in. */
@Injectable()
export class UploadFolder implements OnModuleInit {
  private readonly logger = new Logger('Storage');

  constructor(private readonly environment: Environment) {}

  /** Nothing else makes it before the first picture. */
  async onModuleInit(): Promise<void> {
    try {
      await makeFolder(this.environment.UPLOAD_FOLDER);
    } catch (error) {
      // Who is signed in may read all the same; the health says what is amiss.
      this.logger.error(error);
    }
  }

  /** Writes a file and removes it: neither a full nor a read-only file system can be told by its rights. */
  async tryToWrite(): Promise<void> {
    const file = join(this.environment.UPLOAD_FOLDER, `.probe-${randomUUID()}`);
    try {
      await writeFile(file, BLOCK, { flag: 'wx', mode: 0o600 });
    } finally {
      await rm(file, { force: true });
    }
  }
}
