import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, LessThanOrEqual, MoreThanOrEqual, Repository } from 'typeorm';
import type { Principal } from '../../platform/access/principal.js';
import { NotAllowed } from '../../platform/access/ownership.js';
import { Role } from '../../platform/access/role.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Transactions } from '../../platform/database/transactions.js';
import { Department } from '../../departments/department.entity.js';
import { NotificationsService } from '../../notifications/notifications.service.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { offsetOf, type Page } from '../../platform/wire/sorting.js';
import { siteTime } from '../../platform/time/site-time.js';
import { User } from '../../users/user.entity.js';
import { AttendanceRequest, RequestKind, RequestState } from './attendance-request.entity.js';
import { LeaveOverlaps, RequestDecided, RequestNotFound } from '../records/errors.js';
import { ApprovedRequests } from './approved-requests.js';
import { defined } from '../../platform/database/queries.js';
import { requestOf, unfit, type NewRequest, type RequestForm } from './request-rules.js';
import { defined } from '../../platform/database/queries.js';
import { UserSchedules } from '../rules/user-schedules.js';

export interface RequestFilter {
  /** Those the caller may decide on, instead of the caller's own. */
  readonly toDecide?: boolean;
  readonly state?: RequestState;
}

export interface RequestDecision {
  readonly decision: RequestState.Approved | RequestState.Rejected;
  readonly note?: string;
}

/** What people ask for, and who decides on it. */
@Injectable()
export class RequestsService {
  constructor(
    @InjectRepository(AttendanceRequest) private readonly requests: Repository<AttendanceRequest>,
    @InjectRepository(User) private readonly users: Repository<User>,
    @InjectRepository(Department) private readonly departments: Repository<Department>,
    private readonly approved: ApprovedRequests,
    private readonly notifications: NotificationsService,
    private readonly settings: SettingsService,
    private readonly userSchedules: UserSchedules,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** @throws ValidationFailed EditWindowClosed LeaveOverlaps */
  async ask(caller: Principal, form: RequestForm, now: Date): Promise<AttendanceRequest> {
    const settings = await this.settings.current();
    const wanted = requestOf(form, siteTime(now, settings.site_timezone).date, settings);
    await this.refuseIdle(caller.id, wanted);
    return this.transactions.run(async () => {
      // Holds the user's row: of two requests at once, the second sees the first.
      await this.users.update({ id: caller.id }, { updatedAt: () => 'updated_at' });
      await this.refuseOverlap(caller.id, wanted);
      const request = this.requests.create({ ...wanted, userId: caller.id });
      await this.requests.insert(request);
      await this.record('attendance_requested', request.id, wanted);
      return this.get(request.id);
    });
  }

  /** The latest first: the caller's own, or those the caller may decide on. */
  async list(
    caller: Principal,
    { toDecide, state }: RequestFilter,
    page: Page,
  ): Promise<{ requests: AttendanceRequest[]; total: number }> {
    const which = toDecide ? await this.decidable(caller) : { userId: caller.id };
    const [requests, total] = await this.requests.findAndCount({
      where: defined({ ...which, state }),
      relations: { user: true },
      order: { id: 'DESC' },
      skip: offsetOf(page),
      take: page.limit,
    });
    return { requests, total };
  }

  /**
   * The request, the records, the trail and the news change together or not at all.
   * @throws RequestNotFound NotAllowed RequestDecided, and what writing a record throws
   */
  async decide(
    caller: Principal,
    id: number,
    { decision, note }: RequestDecision,
    now: Date,
  ): Promise<AttendanceRequest> {
    return this.transactions.run(async () => {
      await this.refuseOutsider(caller, await this.get(id));
      const { affected } = await this.requests.update(
        { id, state: RequestState.Pending },
        { state: decision, decidedById: caller.id, decidedAt: now, note: note ?? null },
      );
      const request = await this.get(id);
      if (affected === 0) throw new RequestDecided(request.state);
      if (decision === RequestState.Approved) await this.approved.write(request);
      await this.record(`attendance_request_${decision}`, id, { decision, note });
      await this.notifications.notify(request.userId, newsOf(request));
      return request;
    });
  }

  /** A leave of nothing but days off. */
  private async refuseIdle(userId: string, { kind, firstDay, lastDay }: NewRequest): Promise<void> {
    if (kind !== RequestKind.Leave) return;
    const days = await this.userSchedules.workingDays(userId, firstDay, lastDay);
    if (days.length === 0) throw unfit('start_date', 'There is no day of work in it');
  }

  private async refuseOverlap(
    userId: string,
    { kind, firstDay, lastDay }: NewRequest,
  ): Promise<void> {
    const isLeave = kind === RequestKind.Leave;
    const overlaps = await this.requests.findOneBy({
      userId,
      kind,
      // A day may be corrected again, once it is decided how.
      state: In(isLeave ? [RequestState.Pending, RequestState.Approved] : [RequestState.Pending]),
      firstDay: LessThanOrEqual(lastDay),
      lastDay: MoreThanOrEqual(firstDay),
    });
    if (overlaps) throw new LeaveOverlaps(overlaps);
  }

  private async decidable({ id, role }: Principal) {
    if (role === Role.Admin) return {};
    const led = await this.departments.find({ select: { id: true }, where: { managerId: id } });
    return { user: { departmentId: In(led.map((department) => department.id)) } };
  }

  /** An administrator, or the manager of the person's department; nobody else, and no manager for themselves. */
  private async refuseOutsider(caller: Principal, { user, userId }: AttendanceRequest) {
    if (caller.role === Role.Admin) return;
    const departmentId = user?.departmentId;
    const leads =
      departmentId && (await this.departments.existsBy({ id: departmentId, managerId: caller.id }));
    if (!leads || userId === caller.id) throw new NotAllowed();
  }

  private async get(id: number): Promise<AttendanceRequest> {
    const request = await this.requests.findOne({ where: { id }, relations: { user: true } });
    if (!request) throw new RequestNotFound(id);
    return request;
  }

  private async record(action: string, recordId: number, after: object): Promise<void> {
    await this.audit.record({ action, table: 'attendance_requests', recordId, after });
  }
}

const newsOf = ({ kind, state, firstDay, lastDay, note }: AttendanceRequest) => ({
  type: `${kind}_${state}`,
  title: `Your ${kind} was ${state}`,
  message:
    (firstDay === lastDay ? firstDay : `${firstDay} to ${lastDay}`) + (note ? `: ${note}` : ''),
});
