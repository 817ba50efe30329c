import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { GROWING_KEY, MOMENT } from '../../platform/database/schema/columns.js';
import { User } from '../../users/user.entity.js';
import type { MailTemplateName } from './mail-templates.js';

export enum MailStatus {
  Waiting = 'waiting',
  Sent = 'sent',
  GivenUp = 'given_up',
}

/** A mail that waits for its server. It names what it says; addresses and links are made when it is sent. */
@Entity('mail_queue')
@Index(['status', 'nextAttemptAt'])
@Index(['userId', 'template', 'createdAt'])
export class QueuedMail {
  @Column(GROWING_KEY)
  id!: number;

  @Column({ length: 20 })
  userId!: string;

  @ManyToOne(() => User, { onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @JoinColumn()
  user?: User;

  @Column('varchar', { length: 50 })
  template!: MailTemplateName;

  /** What the template's words are filled with. */
  @Column('json')
  context!: object;

  @Column({ type: 'simple-enum', enum: MailStatus, default: MailStatus.Waiting })
  status!: MailStatus;

  @Column({ default: 0 })
  attempts!: number;

  /** Also the lease of whichever process is sending it. */
  @Column(MOMENT)
  nextAttemptAt!: Date;

  @Column('text', { nullable: true })
  lastError!: string | null;

  @CreateDateColumn(MOMENT)
  createdAt!: Date;

  @Column({ ...MOMENT, nullable: true })
  sentAt!: Date | null;
}
