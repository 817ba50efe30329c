import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { GROWING_KEY, MOMENT } from '../platform/database/schema/columns.js';
import { User } from '../users/user.entity.js';

export enum Priority {
  Low = 'low',
  Normal = 'normal',
  High = 'high',
  Urgent = 'urgent',
}

@Entity('notifications')
@Index(['userId', 'isRead'])
@Index(['createdAt'])
export class Notification {
  @Column(GROWING_KEY)
  id!: number;

  @Column({ length: 20 })
  userId!: string;

  @ManyToOne(() => User, { onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @JoinColumn()
  user?: User;

  @Column({ length: 50 })
  notificationType!: string;

  @Column({ length: 200 })
  title!: string;

  @Column('text')
  message!: string;

  @Column('varchar', { length: 255, nullable: true })
  actionUrl!: string | null;

  @Column({ default: false })
  isRead!: boolean;

  @Column({ ...MOMENT, nullable: true })
  readAt!: Date | null;

  @Column({ type: 'simple-enum', enum: Priority, default: Priority.Normal })
  priority!: Priority;

  @CreateDateColumn(MOMENT)
  createdAt!: Date;

  @Column({ ...MOMENT, nullable: true })
  expiresAt!: Date | null;
}
