import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { MOMENT } from '../database/schema/columns.js';

/** How often somebody called in the present window, in all processes together. */
@Entity('call_counts')
@Index(['windowEnds'])
export class CallCount {
  /** What is counted and by whom: `requests:192.0.2.7`. */
  @PrimaryColumn({ length: 80 })
  caller!: string;

  @Column()
  calls!: number;

  /** From then on the count begins anew. */
  @Column(MOMENT)
  windowEnds!: Date;
}
