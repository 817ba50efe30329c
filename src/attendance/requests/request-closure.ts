import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { AttendanceRequest, RequestState } from '../leave/attendance-request.entity.js';

const NOTE = 'Closed: the person is no longer active';

/** Closes what people asked for who left before it was decided. */
@Injectable()
export class RequestClosure {
  constructor(
    @InjectRepository(AttendanceRequest) private readonly requests: Repository<AttendanceRequest>,
    private readonly audit: AuditService,
  ) {}

  /** Joins the transaction in which the person leaves. */
  async closeOf(userId: string, now: Date): Promise<void> {
    const pending = await this.requests.findBy({ userId, state: RequestState.Pending });
    if (pending.length === 0) return;
    await this.requests.update(
      { userId, state: RequestState.Pending },
      { state: RequestState.Rejected, decidedAt: now, note: NOTE },
    );
    await this.audit.recordAll(
      pending.map(({ id }) => ({
        action: 'attendance_request_closed',
        table: 'attendance_requests',
        recordId: id,
        after: { state: RequestState.Rejected, note: NOTE },
      })),
    );
  }
}
