import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { And, In, LessThanOrEqual, MoreThan, Repository } from 'typeorm';
import { append, lockedForWrite } from '../../database/queries.js';
import { Transactions } from '../../database/transactions.js';
import { ActivityLog } from '../activity-log.entity.js';
import { LineSeals } from '../line-seals.js';
import { ActivityChain, THE_CHAIN } from './activity-chain.entity.js';
import { ActivitySeal } from './activity-seal.entity.js';

/** Lines that are looked at, and sealed, in one go: a few milliseconds. */
const AT_A_TIME = 1000;

/** A place of the chain, and the line that was sealed there; it may be gone. */
export interface SealedLine {
  readonly link: ActivitySeal;
  readonly line: ActivityLog | undefined;
}

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

  /** The places after one up to another, a page of them in their order. */
  async pageAfter(position: number, last: number): Promise<SealedLine[]> {
    const links = await this.links.find({
      where: { position: And(MoreThan(position), LessThanOrEqual(last)) },
      order: { position: 'ASC' },
      take: AT_A_TIME,
    });
    const lines = await this.log.findBy({ id: In(links.map(({ activityId }) => activityId)) });
    const byId = new Map(lines.map((line) => [line.id, line]));
    return links.map((link) => ({ link, line: byId.get(link.activityId) }));
  }

  /** Keeps both ends as they are until the ambient transaction is over, but for whoever asked. */
  async hold(): Promise<ActivityChain> {
    return lockedForWrite(this.chain.createQueryBuilder('chain').where(THE_CHAIN)).getOneOrFail();
  }

  /** Lets go what stands from the base up to a place; joins the transaction that holds the ends. */
  async moveBase(lines: readonly SealedLine[]): Promise<void> {
    const base = lines.at(-1)?.link;
    if (!base) return;
    const { position: basePosition, seal: baseSeal } = base;
    await this.log.delete({ id: In(lines.map(({ link }) => link.activityId)) });
    await this.links.delete({ position: LessThanOrEqual(basePosition) });
    const baseMac = this.seals.baseMacOf(basePosition, baseSeal);
    await this.chain.update(THE_CHAIN, { basePosition, baseSeal, baseMac });
  }

  /** Seals lines in the order of their numbers; those that another process sealed meanwhile stay as they are. */
  async seal(lines: readonly ActivityLog[]): Promise<void> {
    if (lines.length === 0) return;
    await this.transactions.run(async () => {
      const chain = await this.hold();
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
