import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { User } from '../../users/user.entity.js';

/** The key of a person’s templates, wrapped. Without the row none of them opens, in no copy of the database made since. */
@Entity('face_data_keys')
@Index(['userId'])
@Index(['keyId', 'id'])
export class FaceDataKey {
  /** 8 random bytes, hexadecimal: templates name it. */
  @PrimaryColumn({ length: 16 })
  id!: string;

  /** One key each, unless the key that wrapped it was lost and pictures came in since. */
  @Column({ length: 20 })
  userId!: string;

  @ManyToOne(() => User, { onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @JoinColumn()
  user?: User;

  /** Of the key that wraps it. */
  @Column({ length: 16 })
  keyId!: string;

  /** See wrapping.ts. */
  @Column({ length: 100 })
  wrapped!: string;
}
