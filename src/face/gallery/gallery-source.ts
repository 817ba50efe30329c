import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { MoreThan, Repository } from 'typeorm';
import { FaceRevisions } from '../../users/face-revisions.js';
import type { SealedAccount } from '../../users/seals/account-seals.js';
import { ACCOUNT_COLUMNS, SealedAccounts } from '../../users/seals/sealed-accounts.js';
import { User, UserStatus } from '../../users/user.entity.js';
import type { ModelCard } from '../engine/embedder/model-card.js';
import { centroidOf } from '../engine/descriptor/descriptor.js';
import { EncodingStatus } from '../templates/face-encoding.entity.js';
import {
  groupedByUser,
  TemplatesService,
  type SealedTemplates,
  type Template,
} from '../templates/templates.service.js';
import type { Member } from './member.js';

/** People read at once: under ten milliseconds, the longest the event loop waits. */
const PAGE = 100;

interface Changes {
  readonly userIds: readonly string[];
  /** Of the last of them. */
  readonly revision: number;
}

type PersonRow = SealedAccount & { readonly isDeleted: number | string };

/** Some people with their templates, as they lie in the database. */
interface Page {
  readonly people: readonly PersonRow[];
  readonly sealed: SealedTemplates;
}

const NOTHING: SealedTemplates = { rows: [], dataKeys: new Map() };

/** The deleted too: looking for the others, the embedded database takes the index of that and sorts all of it for each page. */
const PEOPLE_AFTER = `SELECT ${ACCOUNT_COLUMNS}, deleted_at IS NOT NULL AS isDeleted
  FROM users WHERE id > ? ORDER BY id LIMIT ${PAGE}`;

/** Reads the members of the gallery from the database. */
@Injectable()
export class GallerySource {
  constructor(
    @InjectRepository(User) private readonly users: Repository<User>,
    private readonly templates: TemplatesService,
    private readonly revisions: FaceRevisions,
    private readonly accounts: SealedAccounts,
  ) {}

  /** Everybody with verified pictures, by the templates of a network, page by page. */
  async *everybody(card: ModelCard): AsyncIterable<Member[]> {
    let page = await this.pageAfter('', card);
    while (page.people.length > 0) {
      // A database of its own process reads on while these are opened.
      const next = this.pageAfter(page.people.at(-1)?.id ?? '', card);
      next.catch(() => undefined);
      yield await this.opened(page, card);
      page = await next;
      // The embedded database answers without ever leaving the event loop's turn.
      await setImmediate();
    }
  }

  /** Those of these people who exist and have verified pictures. */
  async members(userIds: readonly string[], card: ModelCard): Promise<Member[]> {
    if (userIds.length === 0) return [];
    const people = await this.users.query<SealedAccount[]>(
      `SELECT ${ACCOUNT_COLUMNS} FROM users
       WHERE deleted_at IS NULL AND id IN (${userIds.map(() => '?').join()})`,
      [...userIds],
    );
    const ids = people.map(({ id }) => id);
    const templates = await this.templates.byUser(ids, [EncodingStatus.Verified], card);
    return this.membersOf(people, templates);
  }

  /** The number of the last change: whatever is read from here on has it in. */
  async revision(): Promise<number> {
    return this.revisions.last();
  }

  /** Whose faces or standing changed after a revision, deleted people among them, and the last of those changes. */
  async changedSince(revision: number): Promise<Changes> {
    const changed = await this.users.find({
      select: { id: true, faceRevision: true },
      where: { faceRevision: MoreThan(revision) },
      order: { faceRevision: 'ASC' },
      withDeleted: true,
    });
    if (changed.length === 0) return { userIds: [], revision };
    // One that somebody wrote into the database, ahead of ours, would hide all that come after it.
    const last = await this.revisions.last();
    const own = changed.filter(({ faceRevision }) => (faceRevision ?? 0) <= last);
    const userIds = changed.map(({ id }) => id);
    return { userIds, revision: own.at(-1)?.faceRevision ?? revision };
  }

  private async pageAfter(userId: string, card: ModelCard): Promise<Page> {
    const people = await this.users.query<PersonRow[]>(PEOPLE_AFTER, [userId]);
    const [first, last] = [people[0], people.at(-1)];
    if (!first || !last) return { people, sealed: NOTHING };
    return { people, sealed: await this.templates.verifiedBetween(first.id, last.id, card) };
  }

  private async opened({ people, sealed }: Page, card: ModelCard): Promise<Member[]> {
    const present = people.filter(({ isDeleted }) => Number(isDeleted) === 0);
    const ids = new Set(present.map(({ id }) => id));
    const rows = sealed.rows.filter(({ userId }) => ids.has(userId));
    const templates = this.templates.open({ ...sealed, rows }, [...ids], card);
    return this.membersOf(present, groupedByUser(templates));
  }

  /** Whose account was changed in the database is known, and not matched. */
  private async membersOf(
    people: readonly SealedAccount[],
    templates: ReadonlyMap<string, readonly Template[]>,
  ): Promise<Member[]> {
    const enrolled = people.filter(({ id }) => templates.has(id));
    const unsealed = await this.accounts.unsealed(enrolled);
    return enrolled.map(({ id: userId, status }) => {
      const descriptors = (templates.get(userId) ?? []).map(({ descriptor }) => descriptor);
      const active = status === (UserStatus.Active as string) && !unsealed.has(userId);
      return { userId, template: centroidOf(descriptors), verified: descriptors.length, active };
    });
  }
}
