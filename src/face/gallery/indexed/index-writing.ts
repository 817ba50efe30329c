import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Not, Raw, Repository } from 'typeorm';
import { DatabaseClock } from '../../../platform/leases/database-clock.js';
import { Lease } from '../../../platform/leases/lease.js';
import { HOUR } from '../../../platform/time/duration.js';
import { GalleryIndex } from './gallery-index.entity.js';

/** Milliseconds after which another goes on, when a writer is heard of no more. */
const LEASE = 30_000;
/** Milliseconds between two looks whether another has done. */
const LOOK = 200;
/** Before any other moment. */
const LONG_AGO = new Date(0);

/** An index that is whole, up to a change of the people. */
export interface Written {
  readonly name: string;
  readonly revision: number;
}

/** What is to be written to the index of a space. */
export interface Writing {
  readonly space: string;
  /** Whether what another has written will do. */
  readonly isDone: (present: Written) => boolean;
  /** @param leftover the name of whatever is there, whole or not @param begin tells under which name another is begun */
  readonly write: (
    leftover: string | null,
    begin: (name: string) => Promise<void>,
  ) => Promise<Written>;
}

/** Lets one of all processes write to an index at a time, and each change be written once. */
@Injectable()
export class IndexWriting {
  private readonly lease: Lease<GalleryIndex>;
  private readonly clock: DatabaseClock;

  constructor(@InjectRepository(GalleryIndex) private readonly indexes: Repository<GalleryIndex>) {
    this.lease = new Lease(indexes, 'claimedUntil');
    this.clock = new DatabaseClock(indexes.manager.dataSource);
  }

  /** The index of a space; undefined unless it is whole. */
  async find(space: string): Promise<Written | undefined> {
    return wholeOf(await this.indexes.findOneBy({ space }));
  }

  /** The names of all other spaces' indexes. */
  async others(space: string): Promise<string[]> {
    const others = await this.indexes.findBy({ space: Not(space) });
    return others.flatMap(({ name }) => name ?? []);
  }

  /** Those that no process reads any more, since this space has taken their place an hour ago. */
  async obsolete(space: string): Promise<string[]> {
    const createdAt = Raw((column) => `${column} <= ${this.clock.after(-HOUR)}`);
    return (await this.indexes.existsBy({ space, createdAt })) ? this.others(space) : [];
  }

  async forget(name: string): Promise<void> {
    await this.indexes.delete({ name });
  }

  /** Writes unless another process has written as much already, and keeps what was written. */
  async run(writing: Writing): Promise<Written> {
    const { space, isDone } = writing;
    await this.provide(space);
    for (;;) {
      const present = await this.find(space);
      if (present && isDone(present)) return present;
      const writer = randomBytes(16).toString('hex');
      if (await this.lease.take({ space }, LEASE, { writer })) return this.runAs(writer, writing);
      await pause(LOOK);
    }
  }

  private async runAs(writer: string, { space, isDone, write }: Writing): Promise<Written> {
    const renewal = setInterval(() => {
      void this.lease.hold({ space, writer }, LEASE).catch(() => undefined);
    }, LEASE / 3);
    try {
      const index = await this.indexes.findOneByOrFail({ space });
      const present = wholeOf(index);
      if (present && isDone(present)) return present;
      const written = await write(index.name, async (name) => {
        await this.indexes.update({ space, writer }, { name, revision: null });
      });
      await this.indexes.update({ space, writer }, { ...written });
      return written;
    } finally {
      clearInterval(renewal);
      await this.lease.hold({ space, writer }, 0, { writer: null });
    }
  }

  private async provide(space: string): Promise<void> {
    if (await this.indexes.existsBy({ space })) return;
    await this.indexes
      .createQueryBuilder()
      .insert()
      .values({ space, claimedUntil: LONG_AGO })
      .orIgnore()
      .updateEntity(false)
      .execute();
  }
}

function wholeOf(index: GalleryIndex | null): Written | undefined {
  if (!index?.name || index.revision === null) return undefined;
  return { name: index.name, revision: index.revision };
}
