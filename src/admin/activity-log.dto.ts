import { IsString, MaxLength } from 'class-validator';
import { ActivityStatus, type ActivityLog } from '../platform/audit/activity-log.entity.js';
import { PageQuery } from '../platform/wire/page-query.dto.js';
import { UserId } from '../platform/wire/ids.js';
import { CalendarDay } from '../platform/wire/moments.js';
import { Optional } from '../platform/wire/presence.js';
import { Word } from '../platform/wire/text.js';

export class ActivityQuery extends PageQuery {
  /** Who acted. */
  @Optional()
  @UserId()
  user_id?: string;

  /** `login_failed`, `user_updated`, … */
  @Optional()
  @IsString()
  @MaxLength(50)
  action_type?: string;

  @Optional()
  @Word(ActivityStatus)
  status?: ActivityStatus;

  /** The first day, on the site's calendar. */
  @Optional()
  @CalendarDay()
  date_from?: string;

  /** The last day, on the site's calendar. */
  @Optional()
  @CalendarDay()
  date_to?: string;
}

export class ActivityDto {
  id!: number;
  /** Who acted; null for strangers and for the system. */
  user_id!: string | null;
  action_type!: string;
  action_description!: string | null;
  table_name!: string | null;
  record_id!: string | null;
  old_value!: object | null;
  new_value!: object | null;
  status!: ActivityStatus;
  error_message!: string | null;
  ip_address!: string | null;
  user_agent!: string | null;
  created_at!: Date;

  static from(activity: ActivityLog): ActivityDto {
    return {
      id: activity.id,
      user_id: activity.userId,
      action_type: activity.actionType,
      action_description: activity.actionDescription,
      table_name: activity.tableName,
      record_id: activity.recordId,
      old_value: activity.oldValue,
      new_value: activity.newValue,
      status: activity.status,
      error_message: activity.errorMessage,
      ip_address: activity.ipAddress,
      user_agent: activity.userAgent,
      created_at: activity.createdAt,
    };
  }
}

export class ActivityListDto {
  logs!: ActivityDto[];
  total!: number;
  page!: number;
  limit!: number;
}
