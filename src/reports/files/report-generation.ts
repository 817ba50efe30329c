import { MessageChannel } from 'node:worker_threads';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Transactions } from '../../platform/database/transactions.js';
import { JobKind, JobQueue, type JobHandler, type JobRun } from '../../platform/jobs/job-queue.js';
import { NotificationsService } from '../../notifications/notifications.service.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { siteTime } from '../../platform/time/site-time.js';
import { ReportWorkerPool } from '../workers/report-worker-pool.js';
import { permanentOrNot, sentenceFor } from './report-failure.js';
import {
  CriteriaResolver,
  defaultPeriodOf,
  type RequestedFilters,
} from '../figures/criteria-resolver.js';
import { ReportStore } from './report-store.js';
import { Report, ReportStatus } from './report.entity.js';
import { CsvSeparator, DateForm } from '../../users/user-settings.entity.js';
import { daysAfter } from '../../platform/time/duration.js';

interface ReportPayload {
  readonly reportId: string;
}

/** How a CSV is written where that was asked for, as it is kept among the filters. */
export interface KeptForm {
  readonly bom?: boolean;
  readonly csv_separator?: CsvSeparator;
  readonly date_form?: DateForm;
}

type KeptFilters = RequestedFilters & KeptForm;

export const GENERATE = new JobKind<ReportPayload>('report');

/** Milliseconds between notes of the progress. */
const NOTE_EVERY_MS = 300;

/** Makes the reports that were asked for, in the background. */
@Injectable()
export class ReportGeneration implements JobHandler<ReportPayload>, OnModuleInit {
  constructor(
    @InjectRepository(Report) private readonly reports: Repository<Report>,
    private readonly queue: JobQueue,
    private readonly resolver: CriteriaResolver,
    private readonly workers: ReportWorkerPool,
    private readonly store: ReportStore,
    private readonly settings: SettingsService,
    private readonly notifications: NotificationsService,
    private readonly transactions: Transactions,
  ) {}

  onModuleInit(): void {
    this.queue.handle(GENERATE, this);
  }

  async run(job: JobRun<ReportPayload>): Promise<void> {
    const id = job.payload.reportId;
    const report = await this.reports.findOneBy({ id, status: ReportStatus.Pending });
    // Deleted with its user, or made by an earlier try that could not say so any more.
    if (!report) return;
    try {
      await this.make(report, job);
    } catch (error) {
      throw permanentOrNot(error);
    } finally {
      await this.store.discard(id);
    }
  }

  async giveUp({ reportId: id }: ReportPayload, error: Error): Promise<void> {
    const report = await this.reports.findOneBy({ id });
    if (!report) return;
    const errorMessage = sentenceFor(error);
    const change = { status: ReportStatus.Failed, errorMessage };
    await this.conclude(report, change, 'report_failed', `“${report.title}”: ${errorMessage}`);
  }

  private async make(report: Report, job: JobRun<ReportPayload>): Promise<void> {
    const draft = await this.store.draft(report.id, job.attempt);
    const recordCount = await this.write(report, draft, job);
    const { path, size } = await this.store.keep(draft, report.id, report.fileFormat);
    const now = new Date();
    const { retention_reports_days: days } = await this.settings.current();
    const change = {
      status: ReportStatus.Completed,
      progress: 100,
      filePath: path,
      fileSize: size,
      recordCount,
      generatedAt: now,
      expiresAt: daysAfter(now, days),
    };
    await this.conclude(report, change, 'report_ready', `“${report.title}” is ready.`);
  }

  private async write(report: Report, path: string, job: JobRun<ReportPayload>): Promise<number> {
    // Kept as the API took them.
    const { bom, csv_separator, date_form, ...filters } = (report.filters ?? {}) as KeptFilters;
    const type = report.reportType;
    const criteria = await this.resolver.resolve(filters, defaultPeriodOf(type), report.createdAt);
    const { site_timezone: zone } = await this.settings.current();
    const now = siteTime(new Date(), zone);
    const { port1, port2 } = new MessageChannel();
    this.follow(port1, report.id, job);
    try {
      const { records } = await this.workers.ask(
        'file',
        {
          criteria,
          type,
          format: report.fileFormat,
          title: report.title,
          writtenAt: `${now.date} ${now.time.slice(0, 5)}`,
          bom: bom ?? false,
          csvSeparator: csv_separator ?? CsvSeparator.Comma,
          dateForm: date_form ?? DateForm.Iso,
          path,
          progress: port2,
        },
        { signal: job.signal, transfer: [port2] },
      );
      return records;
    } finally {
      port1.close();
    }
  }

  /** Notes how far the thread is, not too often. */
  private follow(port: MessageChannel['port1'], id: string, job: JobRun<ReportPayload>): void {
    let notedAt = -NOTE_EVERY_MS;
    port.on('message', (percent: number) => {
      if (performance.now() - notedAt < NOTE_EVERY_MS) return;
      notedAt = performance.now();
      const progress = Math.round(percent);
      // A note that fails is no reason to fail the report.
      void this.reports
        .update({ id, status: ReportStatus.Pending }, { progress })
        .catch(() => null);
      void job.progress(progress).catch(() => null);
    });
  }

  /** Once: of two tries that end together, the second finds nothing pending. */
  private async conclude(
    report: Report,
    change: Partial<Omit<Report, 'filters'>>,
    type: string,
    message: string,
  ): Promise<void> {
    await this.transactions.run(async () => {
      const pending = { id: report.id, status: ReportStatus.Pending };
      const { affected } = await this.reports.update(pending, change);
      if (affected === 0) return;
      const title = change.status === ReportStatus.Completed ? 'Report ready' : 'Report failed';
      await this.notifications.notify(report.userId, { type, title, message });
    });
  }
}
