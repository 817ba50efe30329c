import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { groupBy } from '../../platform/collections/group-by.js';
import { Gathering } from '../../platform/database/gathering.js';
import { AttendanceRecord } from '../records/attendance-record.entity.js';

/** As much of a day's record as a mark must know before it is judged. */
export type KnownDay = Pick<AttendanceRecord, 'leaveKind' | 'leaveHalf' | 'leaveCountsAsPresent'>;

type PersonDay = Pick<AttendanceRecord, 'dateOnly' | 'userId'>;

/** What people's days have already when they are marked. */
@Injectable()
export class KnownDays {
  private readonly asked = new Gathering((days: readonly PersonDay[]) => this.find(days));

  constructor(
    @InjectRepository(AttendanceRecord) private readonly records: Repository<AttendanceRecord>,
  ) {}

  /** Null where the person's day has no record. */
  async on(dateOnly: string, userId: string): Promise<KnownDay | null> {
    return this.asked.add({ dateOnly, userId });
  }

  private async find(days: readonly PersonDay[]): Promise<(KnownDay | null)[]> {
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
      })),
    });
    const byDay = new Map(found.map((record) => [keyOf(record), record]));
    return days.map((day) => byDay.get(keyOf(day)) ?? null);
  }
}

const keyOf = ({ dateOnly, userId }: PersonDay): string => `${dateOnly} ${userId}`;
