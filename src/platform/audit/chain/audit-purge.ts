import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { LessThan, Repository } from 'typeorm';
import { Transactions } from '../../database/transactions.js';
import { ActivityLog } from '../activity-log.entity.js';
import { AuditService } from '../audit.service.js';
import { LineSeals } from '../line-seals.js';
import { AuditChain, type SealedLine } from './audit-chain.js';

/**
 * Lets go the oldest lines of the audit trail, and notes under a seal up to where: the rest can be verified as before. A
 * line that was changed, or taken away otherwise, stops it, so that nothing that is amiss is covered up.
 */
@Injectable()
export class AuditPurge {
  constructor(
    @InjectRepository(ActivityLog) private readonly log: Repository<ActivityLog>,
    private readonly chain: AuditChain,
    private readonly seals: LineSeals,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  async count(before: Date): Promise<number> {
    return this.log.countBy({ createdAt: LessThan(before) });
  }

  /** @returns how many lines went */
  async run(before: Date): Promise<number> {
    for (let gone = 0; ;) {
      const page = await this.transactions.run(() => this.letGoPage(before));
      if (page === 0) return gone;
      gone += page;
    }
  }

  private async letGoPage(before: Date): Promise<number> {
    const { basePosition, baseSeal, position } = await this.chain.hold();
    const page = await this.chain.pageAfter(basePosition, position);
    const old = this.soundPart(page, { position: basePosition, seal: baseSeal }, before);
    if (old.length === 0) return 0;
    await this.chain.moveBase(old);
    await this.audit.record({
      action: 'audit_lines_let_go',
      table: 'activity_log',
      after: { count: old.length, before, head: old.at(-1)?.link.position },
    });
    return old.length;
  }

  /** The lines from the base on that are old, and as they were sealed. */
  private soundPart(
    page: readonly SealedLine[],
    base: { position: number; seal: string },
    before: Date,
  ): SealedLine[] {
    let previous = base;
    const end = page.findIndex(({ link, line }) => {
      const isNext = link.position === previous.position + 1;
      const place = { position: link.position, previous: previous.seal };
      previous = link;
      if (!isNext || !line || line.createdAt >= before) return true;
      return !this.seals.isHeld(line, place, link.seal);
    });
    return page.slice(0, end === -1 ? page.length : end);
  }
}
