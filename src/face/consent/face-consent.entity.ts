import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { MOMENT } from '../../platform/database/schema/columns.js';

/** That somebody consented to one version of the text. It is kept when withdrawn or superseded, as proof. */
@Entity('face_consents')
@Index(['userId'])
export class FaceConsent {
  @PrimaryColumn({ length: 36 })
  id!: string;

  @Column({ length: 20 })
  userId!: string;

  @Column({ length: 20 })
  version!: string;

  /** SHA-256 of the text, hexadecimal. */
  @Column('char', { length: 64 })
  textHash!: string;

  @Column({ length: 10 })
  language!: string;

  @Column('text')
  purpose!: string;

  @Column('text')
  retention!: string;

  @Column(MOMENT)
  givenAt!: Date;

  /** Where the request came from. */
  @Column('varchar', { length: 50, nullable: true })
  ipAddress!: string | null;

  @Column({ ...MOMENT, nullable: true })
  withdrawnAt!: Date | null;
}
