import { Transform } from 'class-transformer';
import { IsEnum, IsOptional, IsString, MaxLength } from 'class-validator';
import { ActivityStatus, type ActivityLog } from '../platform/audit/activity-log.entity.js';
import { CalendarDay } from '../platform/time/calendar-day.js';
import { PageQuery } from '../platform/wire/page-query.dto.js';

export class ActivityQuery extends PageQuery {
  /** Who acted. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => String(value).toUpperCase())
  @IsString()
  @MaxLength(20)
  user_id?: string;

  /** `login_failed`, `user_updated`, … */
  @IsOptional()
  @IsString()
  @MaxLength(50)
  action_type?: string;

  @IsOptional()
  @IsEnum(ActivityStatus)
  status?: ActivityStatus;

  /** The first day, on the site's calendar. */
  @IsOptional()
  @CalendarDay()
  date_from?: string;

  /** The last day, on the site's calendar. */
  @IsOptional()
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
