import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, IsNull, Not, Repository } from 'typeorm';
import { groupBy } from '../../platform/collections/group-by.js';
import { Gathering } from '../../platform/database/gathering.js';
import { AttendanceRecord } from '../records/attendance-record.entity.js';

export type LeaveHalf = Pick<AttendanceRecord, 'leaveKind' | 'leaveHalf' | 'leaveCountsAsPresent'>;

type PersonDay = Pick<AttendanceRecord, 'dateOnly' | 'userId'>;

/** Which halves of days are leave. */
@Injectable()
export class LeaveHalves {
  private readonly asked = new Gathering((days: readonly PersonDay[]) => this.find(days));

  constructor(
    @InjectRepository(AttendanceRecord) private readonly records: Repository<AttendanceRecord>,
  ) {}

  /** Null unless one half of the person's day is leave. */
  async on(dateOnly: string, userId: string): Promise<LeaveHalf | null> {
    return this.asked.add({ dateOnly, userId });
  }

  private async find(days: readonly PersonDay[]): Promise<(LeaveHalf | null)[]> {
    const byDate = groupBy(days, ({ dateOnly }) => dateOnly);
    const found = await this.records.find({
      select: {
        userId: true,
        dateOnly: true,
        leaveKind: true,
        leaveHalf: true,
        leaveCountsAsPresent: true,
      },
      where: [...byDate].map(([dateOnly, some]) => ({
        dateOnly,
        userId: In(some.map(({ userId }) => userId)),
        leaveHalf: Not(IsNull()),
      })),
    });
    const byDay = new Map(found.map((half) => [keyOf(half), half]));
    return days.map((day) => byDay.get(keyOf(day)) ?? null);
  }
}

const keyOf = ({ dateOnly, userId }: PersonDay): string => `${dateOnly} ${userId}`;
