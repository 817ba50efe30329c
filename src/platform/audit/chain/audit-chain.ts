import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { append, lockedForWrite } from '../../database/queries.js';
import { Transactions } from '../../database/transactions.js';
import { ActivityLog } from '../activity-log.entity.js';
import { LineSeals } from '../line-seals.js';
import { ActivityChain, THE_CHAIN } from './activity-chain.entity.js';
import { ActivitySeal } from './activity-seal.entity.js';

/** Lines that are looked at, and sealed, in one go: a few milliseconds. */
const AT_A_TIME = 1000;

/** The lines of the audit trail in the order in which they were sealed, each bound to the one before. */
@Injectable()
export class AuditChain {
  constructor(
    @InjectRepository(ActivityLog) private readonly log: Repository<ActivityLog>,
    @InjectRepository(ActivitySeal) private readonly links: Repository<ActivitySeal>,
    @InjectRepository(ActivityChain) private readonly chain: Repository<ActivityChain>,
    private readonly seals: LineSeals,
    private readonly transactions: Transactions,
  ) {}

  /** Both ends. */
  async ends(): Promise<ActivityChain> {
    return this.chain.findOneByOrFail(THE_CHAIN);
  }

  /** Lines above a number that have no seal, page by page: no page keeps the database for long. */
  async *unsealed(above: number): AsyncGenerator<ActivityLog[]> {
    const last = (await this.log.maximum('id')) ?? 0;
    for (let from = above; from < last; from += AT_A_TIME) {
      const page = await this.log
        .createQueryBuilder('line')
        .leftJoin(ActivitySeal, 'link', 'link.activityId = line.id')
        .where('line.id > :from AND line.id <= :to', { from, to: from + AT_A_TIME })
        .andWhere('link.position IS NULL')
        .orderBy('line.id')
        .getMany();
      if (page.length > 0) yield page;
    }
  }

  /** Seals lines in the order of their numbers; those that another process sealed meanwhile stay as they are. */
  async seal(lines: readonly ActivityLog[]): Promise<void> {
    if (lines.length === 0) return;
    await this.transactions.run(async () => {
      const held = lockedForWrite(this.chain.createQueryBuilder('chain').where(THE_CHAIN));
      const chain = await held.getOneOrFail();
      const done = await this.links.findBy({ activityId: In(lines.map(({ id }) => id)) });
      const sealed = new Set(done.map(({ activityId }) => activityId));
      const open = lines.filter(({ id }) => !sealed.has(id));
      if (open.length > 0) await this.lengthen(chain, open);
    });
  }

  private async lengthen(chain: ActivityChain, lines: readonly ActivityLog[]): Promise<void> {
    let { position, seal, lineId } = chain;
    const links = lines.map((line) => {
      seal = this.seals.sealOf(line, { position: position + 1, previous: seal });
      position += 1;
      lineId = Math.max(lineId, line.id);
      return { position, activityId: line.id, seal };
    });
    await append(this.links, links);
    await this.chain.update(THE_CHAIN, { position, seal, lineId });
  }
}
