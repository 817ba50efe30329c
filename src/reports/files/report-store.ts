import { createReadStream, type ReadStream } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Environment } from '../../platform/config/environment.js';
import { makeFolder } from '../../platform/storage/make-folder.js';
import type { ExportFormat } from '../../users/user-settings.entity.js';
import { REPORT_FORMATS } from '../writers/report-formats.js';
import { ReportExpired } from './errors.js';
import { DAY } from '../../platform/time/duration.js';

const FOLDER = 'reports';
const EXTENSIONS = Object.values(REPORT_FORMATS).map(({ extension }) => extension);
/** Only what looks like this is ever looked up on the disk. */
const PATH = new RegExp(`^${FOLDER}/[\\da-f-]{36}\\.(${EXTENSIONS.join('|')})$`);
const DRAFT = '.part';
/** Milliseconds after which nobody writes to a draft any more. */
const ABANDONED_MS = DAY;

/** The files of reports, under UPLOAD_FOLDER, for this user of the machine only. */
@Injectable()
export class ReportStore {
  constructor(private readonly environment: Environment) {}

  /** Where to write a report; drafts that earlier tries left are removed. */
  async draft(id: string, attempt: number): Promise<string> {
    await makeFolder(this.locate(FOLDER));
    await this.discard(id);
    return this.locate(`${FOLDER}/${id}.${attempt}${DRAFT}`);
  }

  /** Gives a finished draft its name. @returns its path in the store, and its bytes */
  async keep(
    draft: string,
    id: string,
    format: ExportFormat,
  ): Promise<{ path: string; size: number }> {
    const { size } = await stat(draft);
    const path = `${FOLDER}/${id}.${REPORT_FORMATS[format].extension}`;
    await rename(draft, this.locate(path));
    return { path, size };
  }

  /** Removes the drafts of a report. */
  async discard(id: string): Promise<void> {
    await this.removeDrafts((name) => name.startsWith(`${id}.`));
  }

  /** @throws ReportExpired when the file is gone */
  async open(path: string): Promise<{ stream: ReadStream; size: number }> {
    if (!PATH.test(path)) throw new ReportExpired();
    const file = this.locate(path);
    const found = await stat(file).catch(() => null);
    if (!found) throw new ReportExpired();
    return { stream: createReadStream(file), size: found.size };
  }

  /** A file that is gone already is no complaint. */
  async remove(path: string): Promise<void> {
    if (PATH.test(path)) await rm(this.locate(path), { force: true });
  }

  /** Removes what processes that died left behind. */
  async sweep(now: Date): Promise<void> {
    await this.removeDrafts(async (name) => {
      const { mtimeMs } = await stat(this.locate(`${FOLDER}/${name}`));
      return now.getTime() - mtimeMs > ABANDONED_MS;
    });
  }

  private async removeDrafts(isOurs: (name: string) => boolean | Promise<boolean>): Promise<void> {
    const names = await readdir(this.locate(FOLDER)).catch(() => []);
    for (const name of names) {
      if (!name.endsWith(DRAFT) || !(await isOurs(name))) continue;
      await rm(this.locate(`${FOLDER}/${name}`), { force: true });
    }
  }

  private locate(path: string): string {
    return join(this.environment.UPLOAD_FOLDER, path);
  }
}
