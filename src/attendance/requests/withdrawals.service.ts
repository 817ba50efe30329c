import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { excuseOf } from '../../calendar/months/excuse.js';
import { ClosedMonthsService } from '../../calendar/months/closed-months.service.js';
import { NotAllowed } from '../../platform/access/ownership.js';
import type { Principal } from '../../platform/access/principal.js';
import { Role } from '../../platform/access/role.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Transactions } from '../../platform/database/transactions.js';
import { invalidField } from '../../platform/errors/validation.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { siteTime } from '../../platform/time/site-time.js';
import { LeaveBegun, LeaveDaysClosed, RequestDecided } from '../records/errors.js';
import { isClosed, isFuture } from '../rules/edit-window.js';
import { Approvers } from '../approvers/approvers.js';
import {
  AttendanceRequest,
  RequestKind,
  RequestState,
} from '../leave/attendance-request.entity.js';
import { LeaveDay } from '../leave/leave-day.entity.js';
import { RequestNews } from './request-news.js';
import { storedRequest } from './stored-request.js';
import { RevokedLeave } from './revoked-leave.js';

export interface Withdrawal {
  /** The one day of a leave that is taken back; all of them when left out. */
  readonly date?: string;
  /** Why a day of a closed month is written to. */
  readonly reason?: string;
}

/** Takes requests back: before they are decided, and leave also after. */
@Injectable()
export class WithdrawalsService {
  constructor(
    @InjectRepository(AttendanceRequest) private readonly requests: Repository<AttendanceRequest>,
    @InjectRepository(LeaveDay) private readonly days: Repository<LeaveDay>,
    private readonly closedMonths: ClosedMonthsService,
    private readonly approvers: Approvers,
    private readonly revoked: RevokedLeave,
    private readonly news: RequestNews,
    private readonly settings: SettingsService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /**
   * @throws MonthClosed RequestNotFound NotAllowed RequestDecided LeaveBegun LeaveDaysClosed ValidationFailed
   */
  async withdraw(
    caller: Principal,
    id: number,
    { date, reason }: Withdrawal,
    now: Date,
  ): Promise<AttendanceRequest> {
    return this.transactions.run(async () => {
      // Holds the row: of two at once, the second sees what the first made of it.
      await this.requests.update({ id }, { note: () => 'note' });
      const request = await storedRequest(this.requests, id);
      const isPending = request.state === RequestState.Pending;
      const next = isPending
        ? this.withdrawn(caller, request)
        : await this.afterRevocation(caller, request, { date, reason }, now);
      await this.requests.update({ id }, { state: next, decidedById: caller.id, decidedAt: now });
      const action = isPending ? 'attendance_request_withdrawn' : 'leave_revoked';
      const after = { state: next, date };
      await this.audit.record({ action, table: 'attendance_requests', recordId: id, after });
      const outcome = await storedRequest(this.requests, id);
      await this.news.takenBack(caller, outcome, date);
      return outcome;
    });
  }

  private withdrawn({ id }: Principal, { userId, filedById }: AttendanceRequest): RequestState {
    if (id !== userId && id !== filedById) throw new NotAllowed();
    return RequestState.Withdrawn;
  }

  private async afterRevocation(
    caller: Principal,
    request: AttendanceRequest,
    { date, reason }: Withdrawal,
    now: Date,
  ): Promise<RequestState> {
    if (request.kind !== RequestKind.Leave || request.state !== RequestState.Approved) {
      if (caller.id !== request.userId) await this.approvers.refuseOutsider(caller, request);
      throw new RequestDecided(request.state);
    }
    const granted = await this.days.find({
      where: { requestId: request.id },
      order: { dateOnly: 'ASC' },
    });
    const days = taken(granted, date);
    await this.refuseRevocation(caller, request, days, now);
    const excuse = excuseOf(caller, reason);
    for (const { dateOnly } of days) await this.closedMonths.admit(dateOnly, dateOnly, excuse);
    await this.revoked.giveBack(days);
    return days.length < granted.length ? RequestState.Approved : RequestState.Revoked;
  }

  /** The person while the days are still to come; who decides on requests also afterwards. */
  private async refuseRevocation(
    caller: Principal,
    request: AttendanceRequest,
    days: readonly LeaveDay[],
    now: Date,
  ): Promise<void> {
    const settings = await this.settings.current();
    const today = siteTime(now, settings.site_timezone).date;
    const dates = days.map(({ dateOnly }) => dateOnly);
    if (caller.id === request.userId && caller.role !== Role.Admin) {
      const begun = dates.filter((date) => !isFuture(date, today));
      if (begun.length > 0) throw new LeaveBegun(begun);
      return;
    }
    if (caller.id !== request.userId) await this.approvers.refuseOutsider(caller, request);
    const window = settings.attendance_edit_window_days;
    const closed = dates.filter((date) => isClosed(date, today, window));
    if (closed.length > 0) throw new LeaveDaysClosed(closed, window);
  }
}

/** The days of a leave that are taken back: all, or one. @throws ValidationFailed */
function taken(granted: readonly LeaveDay[], date: string | undefined): readonly LeaveDay[] {
  if (date === undefined) return granted;
  const days = granted.filter(({ dateOnly }) => dateOnly === date);
  if (days.length === 0) throw invalidField('date', `The leave has no day ${date}`);
  return days;
}
