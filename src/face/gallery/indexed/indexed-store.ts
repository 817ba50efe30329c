import { randomBytes } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import type { ModelCard } from '../../engine/embedder/model-card.js';
import type { VectorEngine } from '../../vectors/vector-engine.js';
import type { GalleryChange } from '../gallery-contents.js';
import { GallerySource } from '../gallery-source.js';
import { GalleryStore, type OpenedContents } from '../gallery-store.js';
import type { Member } from '../member.js';
import { IndexPair } from './index-pair.js';
import { IndexWriting, type Written } from './index-writing.js';
import { IndexedContents } from './indexed-contents.js';

/** People put in at once where an index is filled: MariaDB takes many times as long where they are few. */
const BATCH = 10_000;

/** Another process filled the index anew, because the engine had lost it: it is opened again. */
class IndexReplaced extends Error {}

/** By which network's templates, and by which rule of who is matched. */
interface Space {
  readonly key: string;
  readonly leastVerified: number;
  readonly card: ModelCard;
}

/** Keeps the indexes of a vector engine as the database has the people, once for all processes. */
@Injectable()
export class IndexedStore extends GalleryStore {
  private readonly logger = new Logger('Gallery');

  constructor(
    private readonly engine: VectorEngine,
    private readonly source: GallerySource,
    private readonly writing: IndexWriting,
  ) {
    super();
  }

  async open(leastVerified: number, card: ModelCard): Promise<OpenedContents> {
    const space = { key: `${card.model}/${leastVerified}`, leastVerified, card };
    const { name, revision } = await this.provide(space);
    const pair = this.pairOf(name);
    const contents = new IndexedContents(leastVerified, card, pair, this.source, (change) =>
      this.write(space, pair, change),
    );
    await contents.count();
    await this.warnOfShortage(contents.size, card);
    return { contents, revision };
  }

  /** An engine that lost the indexes has them filled again. */
  private async provide({ key, leastVerified, card }: Space): Promise<Written> {
    const present = await this.writing.find(key);
    if (present && (await this.pairOf(present.name).open(card.length))) return present;
    return this.writing.run({
      space: key,
      isDone: ({ name }) => name !== present?.name,
      write: async (leftover, begin) => {
        if (leftover) await this.pairOf(leftover).drop();
        const pair = this.pairOf(`gallery_${randomBytes(8).toString('hex')}`);
        await begin(pair.name);
        const revision = await this.fill(pair, leastVerified, card);
        return { name: pair.name, revision };
      },
    });
  }

  /** @returns the last change that is certainly in it */
  private async fill(pair: IndexPair, leastVerified: number, card: ModelCard): Promise<number> {
    const revision = await this.source.revision();
    await pair.open(card.length);
    let batch: Member[] = [];
    for await (const page of this.source.everybody(card)) {
      batch.push(...page);
      if (batch.length < BATCH) continue;
      await pair.put(batch, leastVerified);
      batch = [];
    }
    await pair.put(batch, leastVerified);
    return revision;
  }

  private async warnOfShortage(people: number, { length }: ModelCard): Promise<void> {
    const shortage = await this.engine.shortage(people, length);
    if (shortage) this.logger.warn(shortage);
  }

  /** Who left is deleted from the indexes of former networks too. */
  private async write(
    { key, leastVerified }: Space,
    pair: IndexPair,
    { userIds, members, revision }: GalleryChange,
  ): Promise<void> {
    await this.writing.run({
      space: key,
      isDone: (present) => present.revision >= revision,
      write: async (name) => {
        if (name !== pair.name) throw new IndexReplaced();
        const present = new Set(members.map(({ userId }) => userId));
        const gone = userIds.filter((userId) => !present.has(userId));
        await pair.put(members, leastVerified);
        await pair.delete(gone);
        await this.cleanUp(key, gone);
        return { name: pair.name, revision };
      },
    });
  }

  private async cleanUp(key: string, gone: readonly string[]): Promise<void> {
    const obsolete = await this.writing.obsolete(key);
    for (const name of obsolete) await this.remove(name);
    if (obsolete.length > 0 || gone.length === 0) return;
    for (const name of await this.writing.others(key)) {
      // What cannot be cleaned of somebody who left must not stay.
      await this.pairOf(name)
        .delete(gone)
        .catch(() => this.remove(name));
    }
  }

  private async remove(name: string): Promise<void> {
    await this.pairOf(name).drop();
    await this.writing.forget(name);
  }

  private pairOf(name: string): IndexPair {
    return new IndexPair(this.engine, name);
  }
}
