import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, MoreThan, Repository } from 'typeorm';
import { FaceRevisions } from '../../users/face-revisions.js';
import { User, UserStatus } from '../../users/user.entity.js';
import type { ModelCard } from '../engine/embedder/model-card.js';
import { centroidOf } from '../engine/descriptor/descriptor.js';
import { EncodingStatus } from '../templates/face-encoding.entity.js';
import { TemplatesService } from '../templates/templates.service.js';
import type { Member } from './member.js';

/** People read at once: under ten milliseconds, the longest the event loop waits. */
const PAGE = 100;

interface Changes {
  readonly userIds: readonly string[];
  /** Of the last of them. */
  readonly revision: number;
}

type UserStatusRow = Pick<User, 'id' | 'status'>;

/** Reads the members of the gallery from the database. */
@Injectable()
export class GallerySource {
  constructor(
    @InjectRepository(User) private readonly users: Repository<User>,
    private readonly templates: TemplatesService,
    private readonly revisions: FaceRevisions,
  ) {}

  /** Everybody with verified pictures, by the templates of a network, page by page. */
  async *everybody(card: ModelCard): AsyncIterable<Member[]> {
    let last: string | undefined = '';
    while (last !== undefined) {
      const page: UserStatusRow[] = await this.users.find({
        select: { id: true, status: true },
        where: { id: MoreThan(last) },
        order: { id: 'ASC' },
        take: PAGE,
      });
      yield await this.membersOf(page, card);
      last = page.at(-1)?.id;
      // The embedded database answers without ever leaving the event loop's turn.
      await setImmediate();
    }
  }

  /** Those of these people who exist and have verified pictures. */
  async members(userIds: readonly string[], card: ModelCard): Promise<Member[]> {
    const people = await this.users.find({
      select: { id: true, status: true },
      where: { id: In(userIds) },
    });
    return this.membersOf(people, card);
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
    const userIds = changed.map(({ id }) => id);
    return { userIds, revision: changed.at(-1)?.faceRevision ?? revision };
  }

  private async membersOf(people: readonly UserStatusRow[], card: ModelCard): Promise<Member[]> {
    const ids = people.map(({ id }) => id);
    const templates = await this.templates.byUser(ids, [EncodingStatus.Verified], card);
    return people.flatMap(({ id: userId, status }) => {
      const descriptors = templates.get(userId)?.map(({ descriptor }) => descriptor) ?? [];
      const verified = descriptors.length;
      if (verified === 0) return [];
      const template = centroidOf(descriptors);
      return [{ userId, template, verified, active: status === UserStatus.Active }];
    });
  }
}
