import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, MoreThan, Repository } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { LeaveDay } from '../leave/leave-day.entity.js';
import { AttendanceRequest, RequestState } from '../leave/attendance-request.entity.js';
import { RequestNews } from './request-news.js';

const INACTIVE = 'Closed: the person is no longer active';

/** Closes what people asked for who leave. Joins the transaction in which they do. */
@Injectable()
export class RequestClosure {
  constructor(
    @InjectRepository(AttendanceRequest) private readonly requests: Repository<AttendanceRequest>,
    @InjectRepository(LeaveDay) private readonly leaveDays: Repository<LeaveDay>,
    private readonly news: RequestNews,
    private readonly audit: AuditService,
  ) {}

  /** All that is not decided. */
  async closeOf(userId: string, now: Date): Promise<void> {
    const pending = await this.requests.findBy({ userId, state: RequestState.Pending });
    await this.close(pending, RequestState.Rejected, INACTIVE, now);
  }

  /**
   * What is not decided of the days after the last, and leave of which no day is left.
   * @param revoked requests of which days were taken back
   */
  async closeAfter(userId: string, leftOn: string, revoked: number[], now: Date): Promise<void> {
    const note = `Closed: the person left on ${leftOn}`;
    const state = RequestState.Pending;
    const after = { userId, state, firstDay: MoreThan(leftOn) };
    await this.close(await this.requests.findBy(after), RequestState.Rejected, note, now);
    const left = await this.leaveDays.findBy({ requestId: In(revoked) });
    const gone = revoked.filter((id) => left.every(({ requestId }) => requestId !== id));
    const granted = { id: In(gone), state: RequestState.Approved };
    await this.close(await this.requests.findBy(granted), RequestState.Revoked, note, now);
    await this.tellShortened(revoked, gone, leftOn);
  }

  private async close(
    requests: readonly AttendanceRequest[],
    state: RequestState,
    note: string,
    now: Date,
  ): Promise<void> {
    if (requests.length === 0) return;
    const change = { state, decidedById: null, decidedAt: now, note };
    await this.requests.update({ id: In(requests.map(({ id }) => id)) }, change);
    await this.audit.recordAll(
      requests.map(({ id }) => ({
        action: 'attendance_request_closed',
        table: 'attendance_requests',
        recordId: id,
        after: { state, note },
      })),
    );
    for (const request of requests) await this.news.decided(Object.assign(request, change));
  }

  /** Of a leave that began before the last day, what is left of it stays. */
  private async tellShortened(
    revoked: readonly number[],
    gone: readonly number[],
    leftOn: string,
  ): Promise<void> {
    const id = In(revoked.filter((each) => !gone.includes(each)));
    for (const request of await this.requests.findBy({ id }))
      await this.news.shortened(request, leftOn);
  }
}
