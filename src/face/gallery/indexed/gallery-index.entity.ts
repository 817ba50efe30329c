import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import { asNumber, MOMENT } from '../../../platform/database/schema/columns.js';

/** An index of a vector engine, and who writes to it. */
@Entity('gallery_indexes')
export class GalleryIndex {
  /** The descriptor space and how many pictures a person needs: with another of either it is another gallery. */
  @PrimaryColumn({ length: 80 })
  space!: string;

  /** What its tables or collections begin with; null before somebody began to fill it. */
  @Column('varchar', { length: 40, nullable: true })
  name!: string | null;

  /** The last change of the people that is in it; null until it is whole. */
  @Column({ type: 'bigint', nullable: true, transformer: asNumber })
  revision!: number | null;

  /** Who writes to it, by chance. */
  @Column('varchar', { length: 32, nullable: true })
  writer!: string | null;

  /** Until then they have it for themselves. */
  @Column(MOMENT)
  claimedUntil!: Date;

  @CreateDateColumn(MOMENT)
  createdAt!: Date;
}
