import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { User } from '../../users/user.entity.js';
import { distanceBetween } from '../engine/descriptor/descriptor.js';
import { decide } from './decision.js';
import { Gallery } from './gallery.js';
import type { Owner } from '../rejection-reasons.js';

/** Whether a face that somebody wants to enrol with is another's already. */
@Injectable()
export class DuplicateCheck {
  constructor(
    private readonly gallery: Gallery,
    @InjectRepository(User) private readonly users: Repository<User>,
  ) {}

  /**
   * The other person whose verified pictures the face matches by the decision rule, or who is one of several.
   * @param own what is known of this user's face so far; nearer to it than to the other, it is this user's
   */
  async ownerOf(
    face: Float32Array,
    userId: string,
    own: Float32Array | null,
  ): Promise<Owner | undefined> {
    const { neighbours, rule } = await this.gallery.nearestOfAll(face, 3);
    const others = neighbours.filter((neighbour) => neighbour.userId !== userId);
    const [nearest] = others;
    if (!nearest || decide(others, rule).result === 'unknown') return undefined;
    if (own && distanceBetween(face, own) < nearest.distance) return undefined;
    const names = await this.namesOf([nearest.userId]);
    return { userId: nearest.userId, name: names.get(nearest.userId) ?? '' };
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
