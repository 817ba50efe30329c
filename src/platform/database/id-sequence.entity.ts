import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number given to an id with this prefix; a counter, so that a number never returns. */
@Entity('id_sequences')
export class IdSequence {
  /** `EMP`, `DEPT`, … */
  @PrimaryColumn({ length: 10 })
  prefix!: string;

  @Column({ default: 0 })
  lastNumber!: number;
}
