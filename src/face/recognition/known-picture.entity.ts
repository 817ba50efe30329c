import { Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { GROWING_KEY, MOMENT } from '../../platform/database/schema/columns.js';
import { User } from '../../users/user.entity.js';

/** How a picture came to be known. */
export enum PictureOrigin {
  /** Somebody sent it to be enrolled with, whatever became of it. */
  Enrolment = 'enrolment',
  /** It was accepted at a mark or a check-out. */
  Mark = 'mark',
}

/** A picture that was seen before, as far as it takes to know it again: neither the picture nor the face. */
@Entity('known_pictures')
@Unique('uq_known_pictures_sha256_origin_user_id', ['sha256', 'origin', 'userId'])
@Index(['quarter0'])
@Index(['quarter1'])
@Index(['quarter2'])
@Index(['quarter3'])
@Index(['userId'])
@Index(['seenAt'])
export class KnownPicture {
  @Column(GROWING_KEY)
  id!: number;

  /** Who sent it to be enrolled with, or whom it marked. */
  @Column({ length: 20 })
  userId!: string;

  @ManyToOne(() => User, { onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @JoinColumn()
  user?: User;

  @Column({ type: 'simple-enum', enum: PictureOrigin })
  origin!: PictureOrigin;

  /** Of the uploaded bytes, hexadecimal. */
  @Column('char', { length: 64 })
  sha256!: string;

  /** The perceptual hash in quarters of four hexadecimal digits, of which copies have two in common; null until it is known. */
  @Column('varchar', { length: 4, nullable: true })
  quarter0!: string | null;

  @Column('varchar', { length: 4, nullable: true })
  quarter1!: string | null;

  @Column('varchar', { length: 4, nullable: true })
  quarter2!: string | null;

  @Column('varchar', { length: 4, nullable: true })
  quarter3!: string | null;

  /** When it came in, by the server's clock. */
  @Column(MOMENT)
  seenAt!: Date;
}
