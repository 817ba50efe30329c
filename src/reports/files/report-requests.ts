import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository, type FindOptionsWhere } from 'typeorm';
import type { Principal } from '../../platform/access/principal.js';
import { Role } from '../../platform/access/role.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Transactions } from '../../platform/database/transactions.js';
import { invalidField } from '../../platform/errors/validation.js';
import { offsetOf, sortingOf } from '../../platform/wire/sorting.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { UserSettingsService } from '../../users/profile/user-settings.service.js';
import { ReportNotFound } from './errors.js';
import { periodText } from '../figures/period.js';
import { ReportReading } from '../reading/report-reading.js';
import { GENERATE, type KeptForm } from './report-generation.js';
import {
  CriteriaResolver,
  defaultPeriodOf,
  type RequestedFilters,
} from '../figures/criteria-resolver.js';
import { ReportType } from '../figures/report-type.js';
import { Report, ReportStatus } from './report.entity.js';
import {
  CsvSeparator,
  DateForm,
  type Choices,
  type ExportFormat,
} from '../../users/user-settings.entity.js';

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

/** What somebody asks for. */
interface ReportRequest {
  readonly type: ReportType;
  /** That of the person's settings when left out. */
  readonly format?: ExportFormat | undefined;
  readonly filters?: RequestedFilters | undefined;
  readonly title?: string | undefined;
  /** Whether a CSV begins with a byte order mark. */
  readonly bom?: boolean | undefined;
  /** Those of the person's settings when left out. */
  readonly csvSeparator?: CsvSeparator | undefined;
  readonly dateForm?: DateForm | undefined;
}

interface RequestedPage {
  readonly page: number;
  readonly limit: number;
  readonly sort?: string | undefined;
}

/** Reports people ask for, and what became of them. */
@Injectable()
export class ReportRequests {
  constructor(
    @InjectRepository(Report) private readonly reports: Repository<Report>,
    private readonly resolver: CriteriaResolver,
    private readonly reading: ReportReading,
    private readonly settings: UserSettingsService,
    private readonly queue: JobQueue,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** Writes a report down to be made. @throws NotAllowed ValidationFailed UserNotFound */
  async request(caller: Principal, request: ReportRequest): Promise<Report> {
    const { type, format, title } = request;
    const filters = await this.reading.narrowed(caller, request.filters ?? {});
    const { period } = await this.resolver.resolve(filters, defaultPeriodOf(type));
    refuseNobody(request);
    const own = await this.settings.get(caller.id);
    const report = this.reports.create({
      id: randomUUID(),
      userId: caller.id,
      reportType: type,
      title: title ?? `${TITLES[type]}, ${periodText(period)}`,
      filters: { ...filters, ...csvForm(request, own) },
      fileFormat: format ?? own.exportFormat,
      status: ReportStatus.Pending,
    });
    await this.transactions.run(() => this.enter(report));
    return report;
  }

  async list(
    caller: Principal,
    query: RequestedPage,
  ): Promise<{ reports: Report[]; total: number }> {
    const { column, direction } = sortingOf(query.sort, SORTS, '-created_at');
    const [reports, total] = await this.reports.findAndCount({
      where: shownTo(caller),
      order: { [column]: direction, id: 'ASC' },
      skip: offsetOf(query),
      take: query.limit,
    });
    return { reports, total };
  }

  /** @throws ReportNotFound */
  async get(caller: Principal, id: string): Promise<Report> {
    const report = await this.reports.findOneBy({ id, ...shownTo(caller) });
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

/** Administrators see all, others those that they asked for. */
const shownTo = ({ id, role }: Principal): FindOptionsWhere<Report> =>
  role === Role.Admin ? {} : { userId: id };

/** What of a CSV's form is not as usual, in the wire's words. */
function csvForm(
  { bom, csvSeparator, dateForm }: ReportRequest,
  own: Pick<Choices, 'csvSeparator' | 'dateForm'>,
): KeptForm {
  const [separator, form] = [csvSeparator ?? own.csvSeparator, dateForm ?? own.dateForm];
  return {
    ...(bom && { bom }),
    ...(separator !== CsvSeparator.Comma && { csv_separator: separator }),
    ...(form !== DateForm.Iso && { date_form: form }),
  };
}

/** @throws ValidationFailed when a report of one person does not say of whom */
function refuseNobody({ type, filters }: ReportRequest): void {
  if (type !== ReportType.Person || filters?.user_id !== undefined) return;
  const message = 'filters.user_id must name the person the report is about';
  throw invalidField('filters.user_id', message);
}
