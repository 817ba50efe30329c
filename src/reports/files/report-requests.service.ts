import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Transactions } from '../../platform/database/transactions.js';
import { ValidationFailed } from '../../platform/errors/validation.js';
import type { PageQuery } from '../../platform/wire/page-query.dto.js';
import { offsetOf, sortingOf } from '../../platform/wire/sorting.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { UserSettingsService } from '../../users/profile/user-settings.service.js';
import {
  ReportDto,
  type AcceptedReportDto,
  type GenerateDto,
  type ReportListDto,
} from './report.dto.js';
import { ReportNotFound } from './errors.js';
import { periodText } from '../figures/period.js';
import { GENERATE } from './report-generation.js';
import { fallbackOf, ReportPlanner } from '../figures/report-planner.js';
import { ReportType } from '../figures/report-type.js';
import { Report, ReportStatus } from './report.entity.js';

const TITLES: Record<ReportType, string> = {
  [ReportType.Daily]: 'Daily attendance',
  [ReportType.Monthly]: 'Attendance',
  [ReportType.Department]: 'Attendance by department',
  [ReportType.Person]: 'Attendance of one person',
};

const SORTS = {
  created_at: 'createdAt',
  title: 'title',
  report_type: 'reportType',
  status: 'status',
} as const;

/** Reports people ask for, and what became of them. */
@Injectable()
export class ReportRequests {
  constructor(
    @InjectRepository(Report) private readonly reports: Repository<Report>,
    private readonly planner: ReportPlanner,
    private readonly settings: UserSettingsService,
    private readonly queue: JobQueue,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** Writes a report down to be made. @throws ValidationFailed UserNotFound */
  async request(userId: string, wish: GenerateDto): Promise<AcceptedReportDto> {
    const plan = await this.planner.plan(wish.filters ?? {}, fallbackOf(wish.report_type));
    refuseNobody(wish);
    const report = this.reports.create({
      id: randomUUID(),
      userId,
      reportType: wish.report_type,
      title: wish.title ?? `${TITLES[wish.report_type]}, ${periodText(plan.period)}`,
      filters: Object.assign({}, wish.filters, wish.bom && { bom: true }),
      fileFormat: wish.format ?? (await this.settings.get(userId)).exportFormat,
    });
    await this.transactions.run(() => this.enter(report));
    return { report_id: report.id, status: ReportStatus.Pending };
  }

  async list(query: PageQuery): Promise<ReportListDto> {
    const { column, direction } = sortingOf(query.sort, SORTS, '-created_at');
    const [reports, total] = await this.reports.findAndCount({
      order: { [column]: direction, id: 'ASC' },
      skip: offsetOf(query),
      take: query.limit,
    });
    const { page, limit } = query;
    return { reports: reports.map((report) => ReportDto.from(report)), total, page, limit };
  }

  /** @throws ReportNotFound */
  async get(id: string): Promise<Report> {
    const report = await this.reports.findOneBy({ id });
    if (!report) throw new ReportNotFound(id);
    return report;
  }

  private async enter(report: Report): Promise<void> {
    await this.reports.insert(report);
    await this.queue.add(GENERATE, report.id, { reportId: report.id });
    await this.audit.record({
      action: 'report_requested',
      table: 'reports',
      recordId: report.id,
      after: { title: report.title, type: report.reportType, format: report.fileFormat },
    });
  }
}

/** @throws ValidationFailed when a report of one person does not say of whom */
function refuseNobody({ report_type, filters }: GenerateDto): void {
  if (report_type !== ReportType.Person || filters?.user_id !== undefined) return;
  const message = 'filters.user_id must name the person the report is about';
  throw new ValidationFailed([{ field: 'filters.user_id', message }]);
}
