import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { User } from '../../users/user.entity.js';
import type { ModelCard } from '../engine/embedder/model-card.js';
import { distanceBetween } from '../engine/descriptor/descriptor.js';
import { Gallery } from './gallery.js';
import type { Owner } from '../rejection-reasons.js';

/** Several pictures of one face, taken as one. */
export interface FaceSet {
  /** Unit-length mean of their descriptors. */
  readonly template: Float32Array;
  readonly pictures: number;
  /** The network that described them. */
  readonly card: ModelCard;
}

/** The enrolled person whom a face is most like. */
export interface Likeness extends Owner {
  /** From mean to mean. */
  readonly distance: number;
  /** Near enough for one person under two names. Otherwise it is a lookalike, and an administrator's to tell. */
  readonly isSame: boolean;
}

/** How many are looked at, so that one's own template and a deleted person's hide nobody. */
const NEIGHBOURS = 5;

/** Whether a face that somebody wants to enrol with is another's already. */
@Injectable()
export class DuplicateCheck {
  constructor(
    private readonly gallery: Gallery,
    @InjectRepository(User) private readonly users: Repository<User>,
  ) {}

  /**
   * The other person with verified pictures who is like the face: as near as pictures of one person lie to each other,
   * or so near that a picture at the door may be taken for theirs.
   *
   * @param own the mean of this user's verified pictures: a face nearer to it than to the other is this user's, which
   *   an administrator decided when they were approved
   */
  async likenessOf(
    { template, pictures, card }: FaceSet,
    userId: string,
    own: Float32Array | null,
  ): Promise<Likeness | undefined> {
    const probe = { descriptor: template, card };
    const { neighbours, rule } = await this.gallery.nearestOfAll(probe, NEIGHBOURS);
    const others = neighbours.filter((neighbour) => neighbour.userId !== userId);
    const names = await this.namesOf(others.map((other) => other.userId));
    const nearest = others.find((other) => names.has(other.userId));
    if (!nearest) return undefined;
    const { distance } = nearest;
    const isSame = distance <= card.distances.duplicateLimit(pictures);
    if (!isSame && distance > rule.engineThreshold) return undefined;
    if (own && distanceBetween(template, own) < distance) return undefined;
    return { userId: nearest.userId, name: names.get(nearest.userId) ?? '', distance, isSame };
  }

  /** Of users who were not deleted. */
  async namesOf(userIds: readonly string[]): Promise<Map<string, string>> {
    const users = await this.users.find({
      select: { id: true, name: true },
      where: { id: In(userIds) },
    });
    return new Map(users.map(({ id, name }) => [id, name]));
  }
}
