import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, LessThanOrEqual, Not, Repository } from 'typeorm';
import { AbsenceDay } from './absence-day.entity.js';

/** Milliseconds a process has for a day before another one tries. */
const LEASE = 2 * 60_000;

/** Remembers which days are done, for all processes. */
@Injectable()
export class AbsenceDays {
  constructor(@InjectRepository(AbsenceDay) private readonly days: Repository<AbsenceDay>) {}

  /** The last day that is done, `YYYY-MM-DD`; null before the first. */
  async lastDone(): Promise<string | null> {
    const day = await this.days.findOne({
      where: { doneAt: Not(IsNull()) },
      order: { dateOnly: 'DESC' },
    });
    return day?.dateOnly ?? null;
  }

  /** What lies before a site begins to use the service is no absence. */
  async beginAfter(dateOnly: string, now: Date): Promise<void> {
    await this.insertMissing({ dateOnly, claimedUntil: now, doneAt: now });
  }

  /** Of several processes that want a day one gets it. */
  async claim(dateOnly: string, now: Date): Promise<boolean> {
    await this.insertMissing({ dateOnly, claimedUntil: now });
    const { affected } = await this.days.update(
      { dateOnly, doneAt: IsNull(), claimedUntil: LessThanOrEqual(now) },
      { claimedUntil: new Date(now.getTime() + LEASE) },
    );
    return affected === 1;
  }

  async finish(dateOnly: string, absences: number, now: Date): Promise<void> {
    await this.days.update({ dateOnly }, { absences, doneAt: now });
  }

  private async insertMissing(day: Partial<AbsenceDay>): Promise<void> {
    await this.days
      .createQueryBuilder()
      .insert()
      .values(day)
      .orIgnore()
      .updateEntity(false)
      .execute();
  }
}
