import type { AttendanceRecord } from '../attendance/records/attendance-record.entity.js';
import type { Dashboard } from '../reports/dashboard/dashboard.service.js';
import type { DepartmentReport } from '../reports/summaries/department-report.js';

export class WeekDayDto {
  /** The day of the week in English, `Monday`. */
  day!: string;

  /** The site's day, `YYYY-MM-DD`. */
  date!: string;

  /** Percent with two decimals, leave left out. */
  attendance!: number;

  static from({ date, figures }: Dashboard['trend'][number]): WeekDayDto {
    return { day: weekday(date), date, attendance: figures.rate };
  }
}

export class WeekDto {
  /** The last seven days, today the last of them. */
  weekData!: WeekDayDto[];
}

export class DepartmentStandingDto {
  name!: string;

  /** Everybody who came today, in time or late. */
  present!: number;

  /** The same as `present`. */
  attendance!: number;
  total!: number;

  /** Of those who were to come, in percent: `95%`. */
  rate!: string;

  static from({ name, people, figures }: DepartmentReport['departments'][number]) {
    const present = figures.present + figures.late;
    return { name, present, attendance: present, total: people, rate: `${figures.rate}%` };
  }
}

export class DepartmentStandingsDto {
  departments!: DepartmentStandingDto[];
}

export class RecentActivityDto {
  /** The person's name. */
  user!: string;
  action!: string;

  /** The site's wall clock, `HH:mm:ss`. */
  time!: string | null;

  /** The instant of the mark. */
  timestamp!: Date;
  location!: string | null;

  static from({ user, status, timeOnly, timestamp, location }: AttendanceRecord) {
    const action = `Marked ${status}`;
    return { user: user?.name ?? '', action, time: timeOnly, timestamp, location };
  }
}

export class RecentActivitiesDto {
  /** The latest of today. */
  activities!: RecentActivityDto[];
}

const WEEKDAY = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });

const weekday = (date: string): string => WEEKDAY.format(new Date(date));
