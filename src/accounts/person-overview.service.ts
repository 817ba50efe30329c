import { Injectable } from '@nestjs/common';
import { HistoryService } from '../attendance/daily/history.service.js';
import type { RecordWithUser } from '../attendance/records/attendance-record.entity.js';
import { EncodingsService } from '../face/enrolment/encodings.service.js';
import type { FaceEncoding } from '../face/templates/face-encoding.entity.js';
import { Employments } from '../users/history/employments.js';
import type { Span } from '../users/history/member.js';
import type { User } from '../users/user.entity.js';
import { UsersService } from '../users/users.service.js';

const DAYS_SHOWN = 7;

export interface PersonOverview {
  readonly user: User;
  readonly encodings: FaceEncoding[];
  /** The latest, the latest first. */
  readonly records: RecordWithUser[];
  /** Those that ended before the present one, in order. */
  readonly pastEmployments: Span[];
}

/** All that is known of one person, gathered from the rooms that know it. */
@Injectable()
export class PersonOverviewService {
  constructor(
    private readonly users: UsersService,
    private readonly encodings: EncodingsService,
    private readonly history: HistoryService,
    private readonly employments: Employments,
  ) {}

  /** @throws UserNotFound */
  async of(userId: string): Promise<PersonOverview> {
    const user = await this.users.get(userId);
    const [encodings, records, pastEmployments] = await Promise.all([
      this.encodings.of(userId),
      this.history.latest(userId, DAYS_SHOWN),
      this.employments.endedOf(userId),
    ]);
    return { user, encodings, records, pastEmployments };
  }
}
