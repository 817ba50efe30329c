import {
  Column,
  CreateDateColumn,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
} from 'typeorm';
import { MOMENT } from '../../platform/database/schema/columns.js';
import { User } from '../../users/user.entity.js';
import type { MailTemplateName } from './mail-templates.js';

export enum MailStatus {
  Waiting = 'waiting',
  Sent = 'sent',
  GivenUp = 'given_up',
}

/** What the template's words are filled with. */
export interface MailContext {
  /** Where it goes; to the address that the person has when it is sent when left out. */
  readonly to?: string;
}

/** A mail to somebody. It names what it says; addresses and links are made when it is sent, which is a job's work. */
@Entity('mails')
@Index(['userId', 'template', 'createdAt'])
@Index(['createdAt'])
export class Mail {
  /** Its job's id, too. */
  @PrimaryColumn({ length: 36 })
  id!: string;

  @Column({ length: 20 })
  userId!: string;

  @ManyToOne(() => User, { onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @JoinColumn()
  user?: User;

  @Column('varchar', { length: 50 })
  template!: MailTemplateName;

  @Column('json')
  context!: MailContext;

  @Column({ type: 'simple-enum', enum: MailStatus, default: MailStatus.Waiting })
  status!: MailStatus;

  /** Why it was given up. */
  @Column('text', { nullable: true })
  lastError!: string | null;

  @CreateDateColumn(MOMENT)
  createdAt!: Date;

  @Column({ ...MOMENT, nullable: true })
  sentAt!: Date | null;
}
