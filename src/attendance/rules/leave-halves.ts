import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, Not, Repository } from 'typeorm';
import { AttendanceRecord } from '../records/attendance-record.entity.js';

export type LeaveHalf = Pick<AttendanceRecord, 'leaveKind' | 'leaveHalf' | 'leaveCountsAsPresent'>;

/** Which halves of days are leave. */
@Injectable()
export class LeaveHalves {
  constructor(
    @InjectRepository(AttendanceRecord) private readonly records: Repository<AttendanceRecord>,
  ) {}

  /** Null unless one half of the person's day is leave. */
  async on(dateOnly: string, userId: string): Promise<LeaveHalf | null> {
    return this.records.findOne({
      select: { leaveKind: true, leaveHalf: true, leaveCountsAsPresent: true },
      where: { userId, dateOnly, leaveHalf: Not(IsNull()) },
    });
  }
}
