import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { FaceEncoding } from '../../face/templates/face-encoding.entity.js';
import { PictureStore } from '../../platform/storage/picture-store.js';
import { HOUR } from '../../platform/time/duration.js';
import { User } from '../../users/user.entity.js';
import type { RetainedData } from '../retained-data.js';

const AT_A_TIME = 100;
/** Milliseconds that a file may be without a row: it is written before its row is. */
const SETTLING = HOUR;

/** Files that no row tells of. */
@Injectable()
export class OrphanedFiles implements RetainedData {
  readonly name = 'orphaned_files';

  constructor(
    @InjectRepository(User) private readonly users: Repository<User>,
    @InjectRepository(FaceEncoding) private readonly encodings: Repository<FaceEncoding>,
    private readonly pictures: PictureStore,
  ) {}

  async countDue(now: Date): Promise<number> {
    return this.each(now, () => Promise.resolve());
  }

  async letGo(now: Date): Promise<number> {
    return this.each(now, (path) => this.pictures.remove(path));
  }

  private async each(now: Date, work: (path: string) => Promise<void>): Promise<number> {
    const writtenBefore = new Date(now.getTime() - SETTLING);
    let count = 0;
    for await (const paths of this.pictures.folders()) {
      for (const path of await this.unclaimed(paths)) {
        const writtenAt = await this.pictures.writtenAt(path);
        if (!writtenAt || writtenAt >= writtenBefore) continue;
        await work(path);
        count++;
      }
    }
    return count;
  }

  private async unclaimed(paths: readonly string[]): Promise<string[]> {
    const claimed = new Set<string | null>();
    for (let i = 0; i < paths.length; i += AT_A_TIME) {
      const some = In(paths.slice(i, i + AT_A_TIME));
      const faces = await this.encodings.findBy({ imagePath: some });
      const people = await this.users.findBy({ avatarPath: some });
      for (const { imagePath } of faces) claimed.add(imagePath);
      for (const { avatarPath } of people) claimed.add(avatarPath);
    }
    return paths.filter((path) => !claimed.has(path));
  }
}
