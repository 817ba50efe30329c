import { randomUUID } from 'node:crypto';
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Environment } from '../config/environment.js';
import { FileNotFound } from './errors.js';
import { isMissing, makeFolder } from './make-folder.js';
import { redrawPicture } from './picture.js';
import { sha256 } from '../crypto/sha256.js';

const KINDS = ['faces', 'avatars'] as const;
export type PictureKind = (typeof KINDS)[number];

export interface KeptPicture {
  /** Relative to the store: what the database holds. */
  readonly path: string;
  /** Of the bytes as they were uploaded, hex. */
  readonly sha256: string;
  /** Of the bytes as they are kept and served, hex. */
  readonly servedSha256: string;
}

const PICTURE = '(faces|avatars)/[\\da-f]{2}/[\\da-f]{8}(-[\\da-f]{4}){3}-[\\da-f]{12}\\.jpg';
const DRAFT = '.part';
/** The only shape a path of ours has; no other is ever looked up on the disk. */
const PATH = new RegExp(`^${PICTURE}$`);
/** A process that died may have left a draft. */
const LEFT = new RegExp(`^${PICTURE}(${DRAFT})?$`);

/** Pictures on the disk, under UPLOAD_FOLDER: drawn anew, under random names, for this user of the machine only. */
@Injectable()
export class PictureStore {
  constructor(private readonly environment: Environment) {}

  /** @throws ImageTooLarge UnreadableImage */
  async keep(kind: PictureKind, bytes: Uint8Array): Promise<KeptPicture> {
    const picture = await redrawPicture(bytes);
    const id = randomUUID();
    const path = `${kind}/${id.slice(0, 2)}/${id}.jpg`;
    await writeWhole(this.locate(path), picture);
    return { path, sha256: sha256(bytes), servedSha256: sha256(picture) };
  }

  /** @returns a JPEG; @throws FileNotFound */
  async read(path: string): Promise<Buffer> {
    return readFile(this.locate(path)).catch((error: unknown) => {
      throw isMissing(error) ? new FileNotFound() : error;
    });
  }

  /** A picture that is gone already is no complaint. */
  async remove(path: string): Promise<void> {
    await rm(this.locate(path, LEFT), { force: true });
  }

  /** The paths of all pictures, and of drafts that were left, a folder at a time. */
  async *folders(): AsyncIterable<string[]> {
    for (const kind of KINDS) {
      for (const folder of await namesIn(join(this.environment.UPLOAD_FOLDER, kind))) {
        const names = await namesIn(join(this.environment.UPLOAD_FOLDER, kind, folder));
        yield names.map((name) => `${kind}/${folder}/${name}`).filter((path) => LEFT.test(path));
      }
    }
  }

  /** When it was written; null when it is gone. */
  async writtenAt(path: string): Promise<Date | null> {
    return stat(this.locate(path, LEFT)).then(
      ({ mtime }) => mtime,
      () => null,
    );
  }

  private locate(path: string, shape = PATH): string {
    if (!shape.test(path)) throw new FileNotFound();
    return join(this.environment.UPLOAD_FOLDER, path);
  }
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

/** Nobody sees half a picture, not even after a power cut. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await makeFolder(dirname(path));
  const draft = path + DRAFT;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
    await file.close();
    await rename(draft, path);
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(draft, { force: true });
    throw error;
  }
}
