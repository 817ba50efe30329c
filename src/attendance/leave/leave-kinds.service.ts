import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { MoreThanOrEqual, Repository } from 'typeorm';
import { ClosedMonthsService } from '../../calendar/months/closed-months.service.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { append } from '../../platform/database/queries.js';
import { Transactions } from '../../platform/database/transactions.js';
import { violates } from '../../platform/database/violations.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { siteTime } from '../../platform/time/site-time.js';
import { AttendanceRecord } from '../records/attendance-record.entity.js';
import { LeaveKindInUse, LeaveKindNotFound, LeaveKindTaken } from '../records/errors.js';
import { AttendanceRequest } from './attendance-request.entity.js';
import { LeaveKind } from './leave-kind.entity.js';

export type NewLeaveKind = Pick<LeaveKind, 'code' | 'name'> &
  Partial<Omit<LeaveKind, 'id' | 'code' | 'name' | 'createdAt'>>;

export type LeaveKindPatch = Partial<Omit<LeaveKind, 'id' | 'code' | 'createdAt'>>;

/** The kinds of leave there are. */
@Injectable()
export class LeaveKindsService {
  constructor(
    @InjectRepository(LeaveKind) private readonly kinds: Repository<LeaveKind>,
    @InjectRepository(AttendanceRequest) private readonly requests: Repository<AttendanceRequest>,
    @InjectRepository(AttendanceRecord) private readonly records: Repository<AttendanceRecord>,
    private readonly closedMonths: ClosedMonthsService,
    private readonly settings: SettingsService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  async list(): Promise<LeaveKind[]> {
    return this.kinds.find({ order: { name: 'ASC' } });
  }

  /** @throws LeaveKindNotFound */
  async get(code: string): Promise<LeaveKind> {
    const kind = await this.kinds.findOneBy({ code });
    if (!kind) throw new LeaveKindNotFound(code);
    return kind;
  }

  /** Whether leave of a kind is attendance; leave of no kind is none. */
  async countsAsPresent(code: string | null): Promise<boolean> {
    return code !== null && (await this.kinds.existsBy({ code, countsAsPresent: true }));
  }

  /** @throws LeaveKindTaken */
  async create(kind: NewLeaveKind): Promise<LeaveKind> {
    return this.transactions.run(async () => {
      const { code } = kind;
      try {
        await append(this.kinds, kind);
      } catch (error) {
        throw violates(error, 'uq_leave_kinds_code') ? new LeaveKindTaken(code) : error;
      }
      await this.record('leave_kind_created', code, undefined, kind);
      return this.get(code);
    });
  }

  /**
   * What the patch leaves out stays. Whether leave counts as present changes from today on: what was before stays as it
   * was counted.
   * @throws LeaveKindNotFound MonthClosed
   */
  async change(code: string, patch: LeaveKindPatch, now = new Date()): Promise<LeaveKind> {
    return this.transactions.run(async () => {
      const before = await this.get(code);
      if (Object.keys(patch).length === 0) return before;
      await this.kinds.update({ code }, patch);
      const after = await this.get(code);
      if (after.countsAsPresent !== before.countsAsPresent) await this.recount(after, now);
      await this.record('leave_kind_changed', code, before, after);
      return after;
    });
  }

  /** @throws LeaveKindNotFound LeaveKindInUse */
  async remove(code: string): Promise<void> {
    await this.transactions.run(async () => {
      const before = await this.get(code);
      const count = await this.requests.countBy({ leaveKind: code });
      if (count > 0) throw new LeaveKindInUse(code, count);
      await this.kinds.delete({ code });
      await this.record('leave_kind_removed', code, before);
    });
  }

  /** Days from today on follow their kind. */
  private async recount({ code, countsAsPresent }: LeaveKind, now: Date): Promise<void> {
    const { site_timezone: zone } = await this.settings.current();
    const today = siteTime(now, zone).date;
    await this.closedMonths.admit(today, null);
    const leave = { leaveKind: code, dateOnly: MoreThanOrEqual(today) };
    await this.records.update(leave, { leaveCountsAsPresent: countsAsPresent });
  }

  private async record(action: string, recordId: string, before?: object, after?: object) {
    await this.audit.record({ action, table: 'leave_kinds', recordId, before, after });
  }
}
