export class DashboardRecordDto {
  id!: number;
  name!: string;

  /** The department's name. */
  department!: string | null;

  /** The site's wall clock, `HH:mm:ss`. */
  time!: string | null;
  status!: string;

  /** The site's day, `YYYY-MM-DD`. */
  date!: string;
}

export class TrendDayDto {
  date!: string;
  present!: number;
  late!: number;
  absent!: number;
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
}
