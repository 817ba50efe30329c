import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { ClosedMonthsService } from '../../calendar/months/closed-months.service.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { invalidField } from '../../platform/errors/validation.js';
import { UserNotFound } from '../../users/errors.js';
import { Employments } from '../../users/history/employments.js';
import type { User } from '../../users/user.entity.js';
import { AttendanceRecord } from '../records/attendance-record.entity.js';
import type { RecordFields } from '../records/record-changes.js';
import { isFuture } from '../rules/edit-window.js';
import { refuseUnemployed } from '../rules/employed-days.js';
import { UserSchedules } from '../rules/user-schedules.js';
import type { PastWish } from './past-wish.js';
import { pastRecord, saysTheSame } from './past-day.js';
import { PastPeople } from './past-people.js';
import type { PastProgress } from './past-progress.js';
import type { GoodRow } from './past-rows.js';

export type NewPastDay =
  | { readonly outcome: 'created'; readonly record: RecordFields }
  | { readonly outcome: 'replaced'; readonly recordId: number; readonly record: RecordFields };

type Judgement =
  | NewPastDay
  | { readonly outcome: 'refused'; readonly refusal: DomainError }
  | { readonly outcome: 'unchanged' | 'skipped' };

export type JudgedRow = { readonly row: number } & Judgement;

type Rule = Pick<PastWish, 'replaces' | 'reason'>;

/** Judges the rows of an import of past days, each by what held on its day. */
@Injectable()
export class PastDays {
  constructor(
    @InjectRepository(AttendanceRecord) private readonly records: Repository<AttendanceRecord>,
    private readonly people: PastPeople,
    private readonly employments: Employments,
    private readonly schedules: UserSchedules,
    private readonly closedMonths: ClosedMonthsService,
  ) {}

  /** @param today the site's day */
  async judge(
    rows: readonly GoodRow[],
    rule: Rule,
    today: string,
    progress: PastProgress,
  ): Promise<JudgedRow[]> {
    const personOf = await this.people.of(rows.map(({ cells }) => cells));
    const userIds = [...new Set(rows.flatMap(({ cells }) => personOf(cells)?.id ?? []))];
    const employmentsOf = await this.employments.ofAll(userIds);
    const dateOnly = In(rows.map(({ cells }) => cells.date));
    const present = await this.records.findBy({ userId: In(userIds), dateOnly });
    const judged: JudgedRow[] = [];
    for (const { row, cells } of rows) {
      try {
        const user = admitted(personOf(cells), { row, cells }, today, progress);
        refuseUnemployed(user, employmentsOf(user.id), cells.date);
        const isThis = ({ userId, dateOnly: date }: AttendanceRecord) =>
          userId === user.id && date === cells.date;
        judged.push({ row, ...(await this.outcome(user, cells, present.find(isThis), rule)) });
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        judged.push({ row, outcome: 'refused', refusal: error });
      }
    }
    return judged;
  }

  /** @throws MonthClosed ValidationFailed */
  private async outcome(
    { id }: User,
    { date, status, check_in: checkIn, check_out: checkOut, note }: GoodRow['cells'],
    there: AttendanceRecord | undefined,
    { replaces, reason }: Rule,
  ): Promise<Judgement> {
    const judgedBy = await this.schedules.on(date, id);
    const record = pastRecord(id, { date, status, checkIn, checkOut, note }, judgedBy);
    if (there && saysTheSame(there, record)) return { outcome: 'unchanged' };
    if (there && !replaces) return { outcome: 'skipped' };
    if (!reason) await this.closedMonths.admit(date, date);
    return there
      ? { outcome: 'replaced', recordId: there.id, record }
      : { outcome: 'created', record };
  }
}

/** @throws UserNotFound ValidationFailed */
function admitted(
  user: User | undefined,
  { row, cells }: GoodRow,
  today: string,
  progress: PastProgress,
): User {
  const { date } = cells;
  if (!user) throw new UserNotFound(namedIn(cells));
  if (isFuture(date, today)) throw invalidField('date', `date must not be after today, ${today}`);
  const before = progress.repeated(user.id, date, row);
  if (before === undefined) return user;
  throw invalidField('date', `The day of ${user.id} is told in row ${before} already`);
}

const namedIn = ({ user_id: id, employee_number: number, email }: GoodRow['cells']): string =>
  id ?? number ?? email ?? '';
