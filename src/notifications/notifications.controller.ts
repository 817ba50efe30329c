import { Controller, Get, Param, ParseIntPipe, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller } from '../platform/access/caller.decorator.js';
import type { Principal } from '../platform/access/principal.js';
import { done, DoneDto } from '../platform/wire/done.dto.js';
import { offsetOf } from '../platform/wire/sorting.js';
import { NotificationDto, NotificationListDto, NotificationQuery } from './notification.dto.js';
import { NotificationsService } from './notifications.service.js';

@ApiTags('Notifications')
@Controller('notifications')
export class NotificationsController {
  constructor(private readonly notifications: NotificationsService) {}

  /** List what one was told, the latest first. */
  @Get()
  async list(
    @Caller() { id }: Principal,
    @Query() query: NotificationQuery,
  ): Promise<NotificationListDto> {
    const { page, limit, unread: isUnread } = query;
    const wish = { isUnread, limit, offset: offsetOf(query) };
    const { notifications, ...counts } = await this.notifications.list(id, wish, new Date());
    return {
      notifications: notifications.map((notification) => NotificationDto.from(notification)),
      ...counts,
      page,
      limit,
    };
  }

  /** Mark all of one's notifications as read. */
  @Put('read-all')
  async readAll(@Caller() { id }: Principal): Promise<DoneDto> {
    await this.notifications.markAllRead(id, new Date());
    return done();
  }

  /** Mark one as read. */
  @Put(':id/read')
  async read(@Caller() caller: Principal, @Param('id', ParseIntPipe) id: number): Promise<DoneDto> {
    await this.notifications.markRead(caller.id, id, new Date());
    return done();
  }
}
