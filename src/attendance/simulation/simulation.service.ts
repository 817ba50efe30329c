import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Between, MoreThan, Repository } from 'typeorm';
import { attendanceDay } from '../../calendar/schedules/attendance-day.js';
import { HolidayCalendar } from '../../calendar/holidays/holiday-calendar.js';
import { ScheduleResolverService } from '../../calendar/schedules/schedule-resolver.service.js';
import type { Schedule } from '../../calendar/schedules/schedule.js';
import { isWorkingDay } from '../../calendar/schedules/working-day.js';
import { DepartmentsService } from '../../departments/departments.service.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { latenessAt } from '../rules/lateness.js';
import {
  AttendanceRecord,
  AttendanceSource,
  AttendanceStatus,
} from '../records/attendance-record.entity.js';
import { refuseBadRange } from '../rules/date-range.js';
import type { SimulateDto, SimulatedStandingDto, SimulationDto } from './simulation.dto.js';
import { workedOn } from '../rules/worked-time.js';
import { hypotheticalScheduleOf, type HypotheticalSchedule } from './hypothetical-schedule.js';
import { NOT_MARKED } from '../records/tally.js';
import { hasCome } from '../rules/manual-timing.js';

/** Records judged before others get their turn. */
const AT_A_TIME = 200;
const MOST_TOLD = 1000;

/** Tells what other rules would have made of the past; writes nothing. */
@Injectable()
export class SimulationService {
  constructor(
    @InjectRepository(AttendanceRecord) private readonly records: Repository<AttendanceRecord>,
    private readonly departments: DepartmentsService,
    private readonly schedules: ScheduleResolverService,
    private readonly holidays: HolidayCalendar,
    private readonly settings: SettingsService,
  ) {}

  /** @throws ValidationFailed */
  async simulate(wish: SimulateDto): Promise<SimulationDto> {
    const { from, to } = wish;
    refuseBadRange(from, to, 'to');
    const departmentId = await this.departments.idOf(wish.department);
    const settings = await this.settings.current();
    const book = await this.schedules.current();
    const suppose = hypotheticalScheduleOf(wish, departmentId, settings, book);
    const daysOff = await this.holidays.between(from, to);

    const simulation: SimulationDto = {
      from,
      to,
      examined: 0,
      changed: 0,
      by_status: {},
      changes: [],
    };
    for await (const record of this.between(from, to)) {
      simulation.examined++;
      note(simulation, record, supposedOf(record, suppose, daysOff));
    }
    return simulation;
  }

  private async *between(from: string, to: string): AsyncGenerator<AttendanceRecord> {
    for (let last = 0; ;) {
      const batch = await this.records.find({
        where: { dateOnly: Between(from, to), id: MoreThan(last) },
        relations: { user: true },
        order: { id: 'ASC' },
        take: AT_A_TIME,
        withDeleted: true,
      });
      yield* batch;
      last = batch.at(-1)?.id ?? 0;
      if (batch.length < AT_A_TIME) return;
      await setImmediate();
    }
  }
}

const standingOf = (record: AttendanceRecord): SimulatedStandingDto => ({
  status: record.status,
  date: record.dateOnly,
  late_minutes: record.lateMinutes,
  early_exit_minutes: record.earlyExitMinutes,
  half_day: record.halfDay,
});

/** What an administrator said stays, and so does leave. */
function supposedOf(
  record: AttendanceRecord,
  suppose: HypotheticalSchedule,
  daysOff: ReadonlyMap<string, string>,
): SimulatedStandingDto {
  const { dateOnly, source, status, user } = record;
  const department = user?.departmentId ?? null;
  const rule = suppose(dateOnly, department);
  if (!rule || source === AttendanceSource.Manual) return standingOf(record);
  if (status === AttendanceStatus.Absent && !isWorkingDay(dateOnly, rule, daysOff)) {
    return Object.assign(standingOf(record), { status: NOT_MARKED } as const);
  }
  const ruleOn = (date: string) => suppose(date, department) ?? rule;
  return hasCome(status) ? judgedAnew(record, rule, ruleOn) : standingOf(record);
}

function judgedAnew(
  { timestamp, checkOutAt }: AttendanceRecord,
  { zone }: Schedule,
  ruleOn: (date: string) => Schedule,
): SimulatedStandingDto {
  const { date, rule } = attendanceDay(timestamp, zone, ruleOn);
  const { status, lateMinutes } = latenessAt(timestamp, rule, date);
  const { earlyExitMinutes, halfDay } = workedOn(date, timestamp, checkOutAt, rule);
  return {
    status,
    date,
    late_minutes: lateMinutes,
    early_exit_minutes: earlyExitMinutes,
    half_day: halfDay,
  };
}

function note(simulation: SimulationDto, record: AttendanceRecord, to: SimulatedStandingDto): void {
  const from = standingOf(record);
  if (JSON.stringify(from) === JSON.stringify(to)) return;
  simulation.changed++;
  const change = `${from.status} to ${to.status}`;
  simulation.by_status[change] = (simulation.by_status[change] ?? 0) + 1;
  if (simulation.changes.length >= MOST_TOLD) return;
  const { id, userId, user } = record;
  simulation.changes.push({
    record_id: id,
    user_id: userId,
    user_name: user?.name ?? '',
    department: user?.departmentId ?? null,
    from,
    to,
  });
}
