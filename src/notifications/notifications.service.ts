import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Notification } from './notification.entity.js';

/** What a user is told. */
export interface News {
  /** `face_rejected`, … */
  readonly type: string;
  readonly title: string;
  readonly message: string;
}

@Injectable()
export class NotificationsService {
  constructor(
    @InjectRepository(Notification) private readonly notifications: Repository<Notification>,
  ) {}

  /** Joins the ambient transaction. */
  async notify(userId: string, { type, title, message }: News): Promise<void> {
    await this.notifications.insert({ userId, notificationType: type, title, message });
  }
}
