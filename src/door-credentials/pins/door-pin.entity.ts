import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import { MOMENT } from '../../platform/database/schema/columns.js';
import { User } from '../../users/user.entity.js';

/** The PIN somebody is marked by at the door; a new one takes its place. */
@Entity('door_pins')
export class DoorPin {
  @PrimaryColumn({ length: 20 })
  userId!: string;

  @OneToOne(() => User, { onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @JoinColumn()
  user?: User;

  /** bcrypt of what pin-keying.ts makes of it. */
  @Column({ length: 255 })
  pinHash!: string;

  @Column(MOMENT)
  issuedAt!: Date;

  /** The administrator who gave it; null when the person chose it. */
  @Column('varchar', { length: 20, nullable: true })
  issuedById!: string | null;
}
