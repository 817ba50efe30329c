import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, MoreThan, Repository } from 'typeorm';
import { excuseOf } from '../../calendar/months/excuse.js';
import { ClosedMonthsService } from '../../calendar/months/closed-months.service.js';
import { NotAllowed } from '../../platform/access/ownership.js';
import type { Principal } from '../../platform/access/principal.js';
import { Role } from '../../platform/access/role.js';
import { ActivityLog } from '../../platform/audit/activity-log.entity.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Transactions } from '../../platform/database/transactions.js';
import { invalidField } from '../../platform/errors/validation.js';
import { AttendanceRecord } from '../records/attendance-record.entity.js';
import { RecordEditedSince, RequestDecided } from '../records/errors.js';
import { Approvers } from '../approvers/approvers.js';
import { ApprovedRequests } from './approved-requests.js';
import {
  AttendanceRequest,
  RequestKind,
  RequestState,
} from '../leave/attendance-request.entity.js';
import { RequestNews } from './request-news.js';
import { storedRequest } from './stored-request.js';

export interface RequestDecision {
  readonly decision: RequestState.Approved | RequestState.Rejected;
  readonly note?: string;
  /** Lets a correction replace what an administrator wrote after it was asked for. */
  readonly force?: boolean;
  /** Why it is forced. */
  readonly reason?: string;
}

/** What administrators say of a record by hand, in the words of the audit trail. */
const BY_HAND = [
  'attendance_edited',
  'attendance_marked_by_hand',
  'attendance_reviewed',
  'correction_granted',
];

/** Decides on what people ask for. */
@Injectable()
export class DecisionsService {
  constructor(
    @InjectRepository(AttendanceRequest) private readonly requests: Repository<AttendanceRequest>,
    @InjectRepository(AttendanceRecord) private readonly records: Repository<AttendanceRecord>,
    @InjectRepository(ActivityLog) private readonly log: Repository<ActivityLog>,
    private readonly closedMonths: ClosedMonthsService,
    private readonly approvers: Approvers,
    private readonly approved: ApprovedRequests,
    private readonly news: RequestNews,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /**
   * The request, the records, the trail and the news change together or not at all.
   * @throws RequestNotFound NotAllowed RequestDecided RecordEditedSince MonthClosed ValidationFailed, and what writing a record
   * throws
   */
  async decide(
    caller: Principal,
    id: number,
    verdict: RequestDecision,
    now: Date,
  ): Promise<AttendanceRequest> {
    const { decision, note, force = false, reason } = verdict;
    refuseUnreasoned(caller, verdict);
    return this.transactions.run(async () => {
      await this.approvers.refuseOutsider(caller, await storedRequest(this.requests, id));
      const { affected } = await this.requests.update(
        { id, state: RequestState.Pending },
        { state: decision, decidedById: caller.id, decidedAt: now, note: note ?? null },
      );
      const request = await storedRequest(this.requests, id);
      if (affected === 0) throw new RequestDecided(request.state);
      if (decision === RequestState.Approved) {
        if (!force) await this.refuseStale(request);
        const excuse = excuseOf(caller, reason);
        await this.closedMonths.admit(request.firstDay, request.lastDay, excuse);
        await this.approved.write(request, now);
      }
      await this.audit.record({
        action: `attendance_request_${decision}`,
        table: 'attendance_requests',
        recordId: id,
        after: { decision, note, reason },
      });
      await this.news.decided(request);
      return request;
    });
  }

  /** A correction does not silently undo what an administrator wrote after it was asked for. */
  private async refuseStale({ kind, userId, firstDay, createdAt }: AttendanceRequest) {
    if (kind !== RequestKind.Correction) return;
    const record = await this.records.findOneBy({ userId, dateOnly: firstDay });
    if (!record) return;
    const edit = await this.log.findOne({
      where: {
        tableName: 'attendance_records',
        recordId: String(record.id),
        actionType: In(BY_HAND),
        createdAt: MoreThan(createdAt),
      },
      order: { id: 'DESC' },
    });
    if (edit) throw new RecordEditedSince(record.id, edit.userId, edit.createdAt);
  }
}

/** @throws NotAllowed ValidationFailed */
function refuseUnreasoned({ role }: Principal, { force, reason }: RequestDecision): void {
  if (!force) return;
  if (role !== Role.Admin) throw new NotAllowed();
  if (!reason) throw invalidField('reason', 'Give the reason why the later edit is replaced');
}
