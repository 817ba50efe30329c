import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, Unique } from 'typeorm';
import { MOMENT } from '../../platform/database/schema/columns.js';
import { User } from '../../users/user.entity.js';

/** The card somebody is marked by at the door; a new one takes its place. */
@Entity('door_cards')
@Unique('uq_door_cards_token_hash', ['tokenHash'])
export class DoorCard {
  @PrimaryColumn({ length: 20 })
  userId!: string;

  @OneToOne(() => User, { onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @JoinColumn()
  user?: User;

  /** SHA-256 of what the card says, hexadecimal. */
  @Column('char', { length: 64 })
  tokenHash!: string;

  @Column(MOMENT)
  issuedAt!: Date;

  /** The administrator who made it; null when the person did. */
  @Column('varchar', { length: 20, nullable: true })
  issuedById!: string | null;

  /** Null for never. */
  @Column({ ...MOMENT, nullable: true })
  expiresAt!: Date | null;
}
