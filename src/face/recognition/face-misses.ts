import { Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { InjectRepository } from '@nestjs/typeorm';
import { Raw, Repository } from 'typeorm';
import type { Visitor } from '../../platform/access/device-principal.js';
import { Role } from '../../platform/access/role.js';
import { ActivityStatus } from '../../platform/audit/activity-log.entity.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { append } from '../../platform/database/queries.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { DatabaseClock } from '../../platform/leases/database-clock.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { TooManyMisses } from '../errors.js';
import { FaceMiss } from './face-miss.entity.js';
import { MISS_WINDOW, waitAfter } from './miss-run.js';

/** Refusals by which a caller learns whose face is not known, or not theirs. */
const MISSES: readonly string[] = [
  'face_not_recognized',
  'face_ambiguous',
  'identity_mismatch',
  'spoof_suspected',
];

/** Counts the faces that callers show in vain, in the database and by its clock, so that the count holds in every process. */
@Injectable()
export class FaceMisses {
  private readonly clock: DatabaseClock;

  constructor(
    @InjectRepository(FaceMiss) private readonly misses: Repository<FaceMiss>,
    private readonly settings: SettingsService,
    private readonly audit: AuditService,
  ) {
    this.clock = new DatabaseClock(misses.manager.dataSource);
  }

  /**
   * Looks at a face for a caller who has not missed too often, and notes whether this is another miss. A hit with a
   * person's own token begins anew; a door has many visitors, and its misses only grow old.
   * @param isMiss whether what was seen is one; so is a refusal of MISSES
   * @throws TooManyMisses and what `look` throws
   */
  async watch<T>(
    caller: Visitor,
    look: () => Promise<T>,
    isMiss: (seen: T) => boolean = () => false,
  ): Promise<T> {
    const count = await this.missesOf(caller);
    try {
      const seen = await look();
      if (isMiss(seen)) await this.note(caller);
      else if (count > 0 && !isDoor(caller)) await this.misses.delete({ caller: caller.id });
      return seen;
    } catch (error) {
      if (error instanceof DomainError && MISSES.includes(error.code)) await this.note(caller);
      throw error;
    }
  }

  @Cron(CronExpression.EVERY_10_MINUTES)
  async purge(): Promise<void> {
    await this.misses.delete({ missedAt: this.windowBegins('<') });
  }

  /** How many a caller has behind them. @throws TooManyMisses */
  private async missesOf(caller: Visitor): Promise<number> {
    // Whoever may see all figures learns nothing by guessing; that they guess is noted all the same.
    if (isAdministrator(caller)) return 0;
    const { count, wait } = await this.runOf(caller);
    if (wait > 0) throw new TooManyMisses(wait);
    return count;
  }

  private async note(caller: Visitor): Promise<void> {
    const missedAt = () => this.clock.after(0);
    await append(this.misses, { caller: caller.id, missedAt });
    const { count, limit } = await this.runOf(caller);
    if (count !== limit) return;
    await this.audit.record({
      action: 'face_misses',
      description: `${caller.id} showed ${count} faces in vain within five minutes`,
      table: caller.kind === 'device' ? 'devices' : 'users',
      recordId: caller.id,
      status: ActivityStatus.Warning,
    });
  }

  private async runOf(caller: Visitor) {
    const settings = await this.settings.current();
    const limit = isDoor(caller) ? settings.door_miss_limit : settings.person_miss_limit;
    const misses = await this.misses.find({
      select: { missedAt: true, id: true },
      where: { caller: caller.id, missedAt: this.windowBegins('>') },
      order: { missedAt: 'DESC', id: 'DESC' },
      take: limit + 1,
    });
    const moments = misses.map(({ missedAt }) => missedAt);
    const isFree = misses.length < limit;
    const wait = isFree ? 0 : waitAfter(moments, limit, await this.clock.now());
    return { count: misses.length, limit, wait };
  }

  /** What was missed before the present window began, or after. */
  private windowBegins(sign: '<' | '>') {
    return Raw((column) => `${column} ${sign} ${this.clock.after(-MISS_WINDOW)}`);
  }
}

/** A device, or whatever an administrator is signed in on. */
const isDoor = (caller: Visitor): boolean => caller.kind === 'device' || isAdministrator(caller);

const isAdministrator = (caller: Visitor): boolean =>
  caller.kind === 'user' && caller.role === Role.Admin;
