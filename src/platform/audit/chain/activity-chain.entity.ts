import { Column, Entity, PrimaryColumn } from 'typeorm';
import { asNumber } from '../../database/schema/columns.js';

/** Both ends of the chain. There is one row; who holds it may seal. */
@Entity('activity_chain')
export class ActivityChain {
  @PrimaryColumn('int')
  id!: number;

  /** Of the latest line that is sealed; 0 before the first. */
  @Column('bigint', { transformer: asNumber })
  position!: number;

  @Column({ length: 64 })
  seal!: string;

  /** The highest number of a line that is sealed. */
  @Column('bigint', { transformer: asNumber })
  lineId!: number;

  /** Up to here the lines were let go, once they were old enough. */
  @Column('bigint', { transformer: asNumber })
  basePosition!: number;

  @Column({ length: 64 })
  baseSeal!: string;

  /** By which a base of ours is told from one that somebody wrote. */
  @Column({ length: 64 })
  baseMac!: string;
}

export const THE_CHAIN = { id: 1 };
