import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, LessThan, Not, Repository } from 'typeorm';
import { Lease } from '../../platform/leases/lease.js';
import { AbsenceDay } from './absence-day.entity.js';
import { MINUTE } from '../../platform/time/duration.js';

/** Milliseconds a process has for a day before another one tries. */
const LEASE = 2 * MINUTE;
/** Before any other moment. */
const LONG_AGO = new Date(0);

/** Remembers which days are done, for all processes. */
@Injectable()
export class AbsenceDays {
  private readonly lease: Lease<AbsenceDay>;

  constructor(@InjectRepository(AbsenceDay) private readonly days: Repository<AbsenceDay>) {
    this.lease = new Lease(days, 'claimedUntil');
  }

  /** The last day that is done, `YYYY-MM-DD`; null before the first. */
  async lastDone(): Promise<string | null> {
    const day = await this.days.findOne({
      where: { doneAt: Not(IsNull()) },
      order: { dateOnly: 'DESC' },
    });
    return day?.dateOnly ?? null;
  }

  /** Whether the absences of a day were written: of one after the first, before which a site knew nothing. */
  async wereWritten(dateOnly: string): Promise<boolean> {
    const isDone = await this.days.existsBy({ dateOnly, doneAt: Not(IsNull()) });
    return isDone && (await this.days.existsBy({ dateOnly: LessThan(dateOnly) }));
  }

  /** What lies before a site begins to use the service is no absence. */
  async beginAfter(dateOnly: string, now: Date): Promise<void> {
    await this.insertMissing({ dateOnly, claimedUntil: LONG_AGO, doneAt: now });
  }

  /** Of several processes that want a day one gets it. */
  async claim(dateOnly: string): Promise<boolean> {
    await this.insertMissing({ dateOnly, claimedUntil: LONG_AGO });
    return this.lease.take({ dateOnly, doneAt: IsNull() }, LEASE);
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
