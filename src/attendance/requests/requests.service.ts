import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Between, LessThanOrEqual, MoreThanOrEqual, Repository } from 'typeorm';
import type { Principal } from '../../platform/access/principal.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Transactions } from '../../platform/database/transactions.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { offsetOf, type Page } from '../../platform/wire/sorting.js';
import { siteTime } from '../../platform/time/site-time.js';
import { User, UserStatus } from '../../users/user.entity.js';
import { ClosedMonthsService } from '../../calendar/months/closed-months.service.js';
import { excuseOf } from '../../calendar/months/excuse.js';
import { LeaveKindsService } from '../leave/leave-kinds.service.js';
import { LeavePreviews, type LeavePreview } from './leave-preview.js';
import { RequestNews } from './request-news.js';
import { storedRequest } from './stored-request.js';
import {
  AttendanceRequest,
  RequestKind,
  RequestState,
} from '../leave/attendance-request.entity.js';
import { LeaveOverlaps, UserNotActive } from '../records/errors.js';
import { LeaveDay } from '../leave/leave-day.entity.js';
import { Approvers } from '../approvers/approvers.js';
import { defined } from '../../platform/database/queries.js';
import { requestOf, type NewRequest, type RequestForm } from './request-rules.js';
import { UserSchedules } from '../rules/user-schedules.js';
import { invalidField } from '../../platform/errors/validation.js';

export interface RequestFilter {
  /** Those the caller may decide on, pending unless a state is given, instead of the caller's own. */
  readonly toDecide?: boolean;
  readonly state?: RequestState;
}

/** What people ask for. */
@Injectable()
export class RequestsService {
  constructor(
    @InjectRepository(AttendanceRequest) private readonly requests: Repository<AttendanceRequest>,
    @InjectRepository(LeaveDay) private readonly leaveDays: Repository<LeaveDay>,
    @InjectRepository(User) private readonly users: Repository<User>,
    private readonly approvers: Approvers,
    private readonly closedMonths: ClosedMonthsService,
    private readonly kinds: LeaveKindsService,
    private readonly previews: LeavePreviews,
    private readonly news: RequestNews,
    private readonly settings: SettingsService,
    private readonly userSchedules: UserSchedules,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /**
   * For the caller, or for somebody whom the caller leads.
   * @returns what it would come to, for a dry run
   * @throws ValidationFailed NotAllowed UserNotFound UserNotActive LeaveKindNotFound EditWindowClosed LeaveOverlaps MonthClosed
   */
  async ask(
    caller: Principal,
    form: RequestForm,
    now: Date,
  ): Promise<AttendanceRequest | LeavePreview> {
    const settings = await this.settings.current();
    const { id: userId, status } = await this.approvers.subjectOf(caller, form.user_id);
    if (status !== UserStatus.Active) throw new UserNotActive(userId);
    const wanted = requestOf(form, siteTime(now, settings.site_timezone).date, settings);
    if (wanted.leaveKind !== null) await this.kinds.get(wanted.leaveKind);
    if (form.dry_run) {
      await this.refuseOverlap(userId, wanted);
      return this.previews.of(userId, wanted);
    }
    await this.refuseIdle(userId, wanted);
    const filedById = userId === caller.id ? null : caller.id;
    return this.transactions.run(async () => {
      // Holds the user's row: of two requests at once, the second sees the first.
      await this.users.update({ id: userId }, { updatedAt: () => 'updated_at' });
      await this.refuseOverlap(userId, wanted);
      const reason = excuseOf(caller, wanted.reason);
      await this.closedMonths.admit(wanted.firstDay, wanted.lastDay, reason);
      const request = this.requests.create({ ...wanted, userId, filedById });
      await this.requests.insert(request);
      await this.record('attendance_requested', request.id, { ...withoutReason(wanted), userId });
      const filed = await storedRequest(this.requests, request.id);
      await this.news.filed(caller, filed);
      return filed;
    });
  }

  /** The latest first: the caller's own, or those that wait for the caller, or that the caller might have decided. */
  async list(
    caller: Principal,
    { toDecide, state }: RequestFilter,
    page: Page,
  ): Promise<{ requests: AttendanceRequest[]; total: number }> {
    const which = toDecide
      ? { state: RequestState.Pending, ...(await this.approvers.decidableBy(caller)) }
      : { userId: caller.id };
    const [requests, total] = await this.requests.findAndCount({
      where: { ...which, ...defined({ state }) },
      relations: { user: true },
      order: { id: 'DESC' },
      skip: offsetOf(page),
      take: page.limit,
    });
    return { requests, total };
  }

  /** A leave of nothing but days off. */
  private async refuseIdle(userId: string, { kind, firstDay, lastDay }: NewRequest): Promise<void> {
    if (kind !== RequestKind.Leave) return;
    const days = await this.userSchedules.workingDays(userId, firstDay, lastDay);
    if (days.length === 0) throw invalidField('start_date', 'There is no day of work in it');
  }

  /** A day may be corrected again, once it is decided how; of leave, the days that were granted count. */
  private async refuseOverlap(
    userId: string,
    { kind, firstDay, lastDay }: NewRequest,
  ): Promise<void> {
    const pending = await this.requests.findOneBy({
      userId,
      kind,
      state: RequestState.Pending,
      firstDay: LessThanOrEqual(lastDay),
      lastDay: MoreThanOrEqual(firstDay),
    });
    if (pending) throw new LeaveOverlaps(pending);
    if (kind !== RequestKind.Leave) return;
    const day = await this.leaveDays.findOne({
      where: { userId, dateOnly: Between(firstDay, lastDay) },
      relations: { request: true },
    });
    if (day?.request) throw new LeaveOverlaps(day.request);
  }

  private async record(action: string, recordId: number, after: object): Promise<void> {
    await this.audit.record({ action, table: 'attendance_requests', recordId, after });
  }
}

/** Why somebody asks stays with the request. */
const withoutReason = (wanted: NewRequest) => ({ ...wanted, reason: undefined });
