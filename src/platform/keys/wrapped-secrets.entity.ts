import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import { MOMENT } from '../database/schema/columns.js';

/** Stands, until they are kept, for secrets that ENCRYPTION_KEY itself gives: those of an installation from before. */
export const DERIVED = 'derived';

/** The secrets of the installation as one key wraps them. While keys are changed there are two rows. */
@Entity('installation_secrets')
export class WrappedSecrets {
  /** The id of the key, or DERIVED. */
  @PrimaryColumn({ length: 16 })
  keyId!: string;

  /** See wrapping.ts; empty where they are derived. */
  @Column({ length: 255 })
  wrapped!: string;

  /** Who brings everything under this key, by chance. */
  @Column('varchar', { length: 32, nullable: true })
  rotator!: string | null;

  /** Until then they have it for themselves. */
  @Column(MOMENT)
  rotatingUntil!: Date;

  @CreateDateColumn(MOMENT)
  createdAt!: Date;
}
