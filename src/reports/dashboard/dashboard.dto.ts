import {
  AttendanceStatus,
  type AttendanceRecord,
} from '../../attendance/records/attendance-record.entity.js';
import { notMarked } from '../figures/figures.js';
import type { Dashboard } from './dashboard.service.js';

export class DashboardRecordDto {
  id!: number;
  name!: string;

  /** The department's name. */
  department!: string | null;

  /** The site's wall clock, `HH:mm:ss`. */
  time!: string | null;
  status!: AttendanceStatus;

  /** The site's day, `YYYY-MM-DD`. */
  date!: string;

  static from({ id, user, dateOnly, timeOnly, status }: AttendanceRecord): DashboardRecordDto {
    return {
      id,
      name: user?.name ?? '',
      department: user?.department?.name ?? null,
      date: dateOnly,
      time: timeOnly,
      status,
    };
  }
}

export class TrendDayDto {
  date!: string;
  present!: number;
  late!: number;
  absent!: number;

  static from({ date, figures }: Dashboard['trend'][number]): TrendDayDto {
    const { present, late, absent } = figures;
    return { date, present, late, absent };
  }
}

export class DashboardDto {
  /** The site's day, `YYYY-MM-DD`. */
  date!: string;

  /** Active people. */
  total_users!: number;

  /** In time. */
  present_today!: number;
  late_today!: number;
  absent_today!: number;
  leave_today!: number;

  /** Without a record that counts. */
  not_marked_today!: number;

  /** Marks that await an administrator. */
  pending_today!: number;

  /** Percent with two decimals, leave left out. */
  attendance_rate!: number;

  /** The same as `total_users`. */
  totalUsers!: number;

  /** Everybody who came, in time or late. */
  presentToday!: number;

  /** The same as `absent_today`. */
  absentToday!: number;

  /** The same as `attendance_rate`. */
  attendanceRate!: number;

  /** The latest of today; to others than administrators the latest of their own. */
  recentRecords!: DashboardRecordDto[];

  /** The last seven days, today the last of them. */
  weekly_trend!: TrendDayDto[];

  static from({ date, today, trend, recent }: Dashboard): DashboardDto {
    const { present, late, absent, leave, pending, rate } = today.figures;
    return {
      date,
      total_users: today.people,
      present_today: present,
      late_today: late,
      absent_today: absent,
      leave_today: leave,
      not_marked_today: notMarked(today),
      pending_today: pending,
      attendance_rate: rate,
      totalUsers: today.people,
      presentToday: present + late,
      absentToday: absent,
      attendanceRate: rate,
      recentRecords: recent.map((record) => DashboardRecordDto.from(record)),
      weekly_trend: trend.map((day) => TrendDayDto.from(day)),
    };
  }
}
