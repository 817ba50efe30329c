import type { AttendanceStatus, RecordWithUser } from '../records/attendance-record.entity.js';

/** What a display at a door is told of a record: who came and went, and nothing of why, how sure, or where from. */
export class DoorRecordDto {
  id!: number;
  user_id!: string;
  user_name!: string;

  /** The site's day, `YYYY-MM-DD`. */
  date!: string;

  /** The site's wall clock, `HH:mm:ss`; null when nobody came or nobody knows when. */
  time!: string | null;

  /** The same of the going. */
  check_out_time!: string | null;
  status!: AttendanceStatus;

  static from({ id, userId, user, dateOnly, timeOnly, ...rest }: RecordWithUser): DoorRecordDto {
    const { checkOutTime, status } = rest;
    return {
      id,
      user_id: userId,
      user_name: user.name,
      date: dateOnly,
      time: timeOnly,
      check_out_time: checkOutTime,
      status,
    };
  }
}
