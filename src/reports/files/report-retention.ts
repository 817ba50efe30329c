import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, LessThan, Not, Repository } from 'typeorm';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { GENERATE } from './report-generation.js';
import { ReportStore } from './report-store.js';
import { Report, ReportStatus } from './report.entity.js';
import { MINUTE } from '../../platform/time/duration.js';

/** Milliseconds after which a report that nobody has made may have fallen off the queue. */
const OVERDUE_MS = 10 * MINUTE;

/** Removes what is expired, and picks up what was lost. Every process may do it at once. */
@Injectable()
export class ReportRetention implements OnApplicationBootstrap {
  private readonly logger = new Logger('Reports');

  constructor(
    @InjectRepository(Report) private readonly reports: Repository<Report>,
    private readonly store: ReportStore,
    private readonly queue: JobQueue,
  ) {}

  onApplicationBootstrap(): void {
    void this.tidy();
  }

  @Cron(CronExpression.EVERY_DAY_AT_3AM)
  async tidy(now = new Date()): Promise<void> {
    try {
      await this.removeExpired(now);
      await this.store.sweep(now);
    } catch (error) {
      this.logger.error(error);
    }
  }

  /** A report whose job was never queued, as when Redis was away: a job that is queued is not queued twice. */
  @Cron(CronExpression.EVERY_10_MINUTES)
  async requeue(now = new Date()): Promise<void> {
    const createdAt = LessThan(new Date(now.getTime() - OVERDUE_MS));
    const overdue = await this.reports.findBy({ status: ReportStatus.Pending, createdAt });
    for (const { id } of overdue) await this.queue.add(GENERATE, id, { reportId: id });
  }

  private async removeExpired(now: Date): Promise<void> {
    const expired = await this.reports.findBy({
      expiresAt: LessThan(now),
      filePath: Not(IsNull()),
    });
    for (const { id, filePath } of expired) {
      if (filePath !== null) await this.store.remove(filePath);
      await this.reports.update({ id }, { filePath: null });
    }
  }
}
