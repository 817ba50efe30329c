import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Between, MoreThan, Repository } from 'typeorm';
import { HolidayCalendar } from '../../calendar/holidays/holiday-calendar.js';
import { ScheduleResolverService } from '../../calendar/schedules/schedule-resolver.service.js';
import { DepartmentsService } from '../../departments/departments.service.js';
import { AttendanceRecord } from '../records/attendance-record.entity.js';
import { refuseBadRange } from '../rules/date-range.js';
import { actualOutcome, hypotheticalOutcome, type DayOutcome } from './day-outcome.js';
import { hypotheticalScheduleOf, type HypotheticalChange } from './hypothetical-schedule.js';

/** Records judged before others get their turn. */
const AT_A_TIME = 200;
const MOST_TOLD = 1000;

export interface SimulationRequest extends HypotheticalChange {
  /** The first day, `YYYY-MM-DD`. */
  readonly from: string;
  /** The last, counted too. */
  readonly to: string;
  /** Whose schedule it would be: a department's id or exact name. */
  readonly department?: string;
}

export interface SimulatedChange {
  readonly record: AttendanceRecord;
  readonly before: DayOutcome;
  readonly after: DayOutcome;
}

export interface Simulation {
  /** Records that were looked at. */
  examined: number;
  changed: number;
  /** `Present to Late` → how many. */
  readonly byStatus: Record<string, number>;
  /** The first of them. */
  readonly changes: SimulatedChange[];
}

/** Tells what other rules would have made of the past; writes nothing. */
@Injectable()
export class SimulationService {
  constructor(
    @InjectRepository(AttendanceRecord) private readonly records: Repository<AttendanceRecord>,
    private readonly departments: DepartmentsService,
    private readonly schedules: ScheduleResolverService,
    private readonly holidays: HolidayCalendar,
  ) {}

  /** @throws ValidationFailed */
  async simulate(request: SimulationRequest): Promise<Simulation> {
    const { from, to } = request;
    refuseBadRange(from, to, 'to');
    const departmentId = await this.departments.idOf(request.department);
    const book = await this.schedules.current();
    const suppose = hypotheticalScheduleOf(request, departmentId, book);
    const daysOff = await this.holidays.between(from, to);

    const simulation: Simulation = { examined: 0, changed: 0, byStatus: {}, changes: [] };
    for await (const record of this.between(from, to)) {
      simulation.examined++;
      note(simulation, record, hypotheticalOutcome(record, suppose, daysOff));
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

function note(simulation: Simulation, record: AttendanceRecord, after: DayOutcome): void {
  const before = actualOutcome(record);
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  simulation.changed++;
  const change = `${before.status} to ${after.status}`;
  simulation.byStatus[change] = (simulation.byStatus[change] ?? 0) + 1;
  if (simulation.changes.length < MOST_TOLD) simulation.changes.push({ record, before, after });
}
