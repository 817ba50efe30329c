import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository, type SelectQueryBuilder } from 'typeorm';
import { BiometricErasure } from '../../face/erasure/biometric-erasure.js';
import { ErasureReason } from '../../face/erasure/erasure-receipt.entity.js';
import { User } from '../../users/user.entity.js';

const HAS_FACE = `(person.avatarPath IS NOT NULL OR EXISTS (SELECT 1 FROM face_encodings held
  WHERE held.user_id = person.id AND held.deleted_at IS NULL))`;

/** Some of the people, as a condition on `person`. */
export interface Which {
  readonly condition: string;
  readonly values?: Readonly<Record<string, unknown>>;
}

/** People of whom pictures or templates are held, removed ones among them. */
@Injectable()
export class FaceHolders {
  constructor(
    @InjectRepository(User) private readonly users: Repository<User>,
    private readonly erasure: BiometricErasure,
  ) {}

  async count(which: Which): Promise<number> {
    return this.query(which).getCount();
  }

  /** Each with a receipt. @returns how many */
  async erase(which: Which, now: Date): Promise<number> {
    const ids = await this.ids(which);
    for (const id of ids) await this.erasure.erase(id, ErasureReason.Retention, now);
    return ids.length;
  }

  async ids(which: Which): Promise<string[]> {
    const people = await this.query(which).select('person.id').orderBy('person.id').getMany();
    return people.map(({ id }) => id);
  }

  private query({ condition, values = {} }: Which): SelectQueryBuilder<User> {
    return this.users
      .createQueryBuilder('person')
      .withDeleted()
      .where(HAS_FACE)
      .andWhere(condition, values);
  }
}
