import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Cron, Interval } from '@nestjs/schedule';
import { Environment } from '../../config/environment.js';
import { SealedOnce } from '../../crypto/sealed-once.js';
import { SingleFlight } from '../../jobs/single-flight.js';
import { SECOND } from '../../time/duration.js';
import type { ActivityLog } from '../activity-log.entity.js';
import { AuditService } from '../audit.service.js';
import { LineSeals } from '../line-seals.js';
import { AuditChain } from './audit-chain.js';
import { headOf } from './chain-head.js';

const EVERY = 5 * SECOND;
/** A line is written before its transaction ends, so one with a lower number may come later than one with a higher. */
const LATE_LINES = 5000;

/** Seals the lines of the audit trail some seconds after they were written, in one process at a time. */
@Injectable()
export class AuditSealer implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Audit');
  private readonly rounds = new SingleFlight(() => this.round(), this.logger);
  private readonly told = new Set<number>();
  private readonly once: SealedOnce;

  constructor(
    private readonly chain: AuditChain,
    private readonly seals: LineSeals,
    private readonly audit: AuditService,
    { UPLOAD_FOLDER }: Environment,
  ) {
    this.once = new SealedOnce(UPLOAD_FOLDER, 'audit');
  }

  @Interval(EVERY)
  tick(): void {
    this.rounds.start();
  }

  /** So that a copy of the log tells what the chain was like, whatever becomes of the database. */
  @Cron('7 4 * * *')
  async tellHead(): Promise<void> {
    await this.sealOwn(0);
    this.logger.log({ audit_head: headOf(await this.chain.ends()) });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.rounds.over();
  }

  /** Takes lines into the chain that this program did not write. @returns how many there were */
  async accept(): Promise<number> {
    const accepted: number[] = [];
    for await (const page of this.chain.unsealed(0)) {
      accepted.push(...page.filter((line) => !this.seals.isOwn(line)).map(({ id }) => id));
      await this.chain.seal(page);
    }
    if (accepted.length > 0) await this.noteAccepted(accepted);
    return accepted.length;
  }

  private async round(): Promise<void> {
    if (!(await this.once.isDone())) return this.adopt();
    const { lineId } = await this.chain.ends();
    await this.sealOwn(lineId - LATE_LINES);
  }

  /** Lines from before there was a chain. */
  private async adopt(): Promise<void> {
    for await (const page of this.chain.unsealed(0)) await this.chain.seal(page);
    await this.once.note();
  }

  private async sealOwn(above: number): Promise<void> {
    for await (const page of this.chain.unsealed(Math.max(0, above))) {
      const own = page.filter((line) => this.seals.isOwn(line));
      await this.chain.seal(own);
      if (own.length < page.length) this.tellForeign(page);
    }
  }

  private tellForeign(page: readonly ActivityLog[]): void {
    for (const line of page) {
      if (this.seals.isOwn(line) || this.told.has(line.id)) continue;
      this.told.add(line.id);
      this.logger.error(`Line ${line.id} of the audit trail was not written by this program`);
    }
  }

  private async noteAccepted(lines: readonly number[]): Promise<void> {
    await this.audit.record({
      action: 'audit_lines_accepted',
      table: 'activity_log',
      after: { count: lines.length, first: lines[0], last: lines.at(-1) },
    });
  }
}
