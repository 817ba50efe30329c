import { Type } from 'class-transformer';
import { IsBoolean, IsInt, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import type { PageQuery } from '../../platform/wire/page-query.dto.js';
import { CsvSeparator, DateForm, ExportFormat } from '../../users/user-settings.entity.js';
import { Report, ReportStatus } from './report.entity.js';
import { ReportType } from '../figures/report-type.js';
import { FIRST_YEAR, LAST_YEAR } from '../../platform/time/calendar-day.js';
import { DepartmentReference, UserId } from '../../platform/wire/ids.js';
import { CalendarDay } from '../../platform/wire/moments.js';
import { Optional, OptionalText } from '../../platform/wire/presence.js';
import { TidyText, Word } from '../../platform/wire/text.js';

/** What a report is about; a range of dates goes before a date, and a date before a month. */
export class ReportFilters {
  /** One day, `YYYY-MM-DD`. */
  @Optional()
  @CalendarDay()
  date?: string;

  /** A whole year, or the year of the month. */
  @Optional()
  @IsInt()
  @Min(FIRST_YEAR)
  @Max(LAST_YEAR)
  year?: number;

  /** 1 to 12. */
  @Optional()
  @IsInt()
  @Min(1)
  @Max(12)
  month?: number;

  /** A department's id or exact name. */
  @OptionalText()
  @DepartmentReference()
  department?: string;

  /** The first day; at most 366 days with the last. */
  @Optional()
  @CalendarDay()
  date_from?: string;

  /** The last day; today when left out. */
  @Optional()
  @CalendarDay()
  date_to?: string;

  /** One person; needed for a report of a person. */
  @Optional()
  @UserId()
  user_id?: string;
}

export class GenerateDto {
  /** What the report lists: people's days, people, departments, or one person's days. */
  @Word(ReportType)
  report_type!: ReportType;

  /** The caller's `export_format` when left out. */
  @Optional()
  @Word(ExportFormat)
  format?: ExportFormat;

  @Optional()
  @ValidateNested()
  @Type(() => ReportFilters)
  filters?: ReportFilters;

  @Optional()
  @TidyText(1, 200)
  title?: string;

  /** Whether a CSV begins with a byte order mark; some spreadsheets read UTF-8 only then. */
  @Optional()
  @IsBoolean()
  bom?: boolean;

  /** Between the cells of a CSV; the caller's when left out. */
  @Optional()
  @Word(CsvSeparator)
  csv_separator?: CsvSeparator;

  /** Of the dates in a CSV; the caller's when left out. */
  @Optional()
  @Word(DateForm)
  date_form?: DateForm;
}

export class ReportIdParam {
  @IsUUID()
  id!: string;
}

export class AcceptedReportDto {
  report_id!: string;
  status!: ReportStatus;

  static from({ id, status }: Report): AcceptedReportDto {
    return { report_id: id, status };
  }
}

export class ReportDto {
  id!: string;
  report_type!: string;
  title!: string;

  /** Who asked for it. */
  user_id!: string;
  filters!: object;
  file_format!: ExportFormat;
  status!: ReportStatus;

  /** Percent. */
  progress!: number;
  record_count!: number | null;

  /** Bytes. */
  file_size!: number | null;

  /** Why it failed. */
  error_message!: string | null;
  created_at!: Date;
  generated_at!: Date | null;

  /** Until when the file is kept. */
  expires_at!: Date | null;

  /** Null until there is a file, and again when it is gone. */
  download_url!: string | null;

  static from(report: Report): ReportDto {
    return {
      id: report.id,
      report_type: report.reportType,
      title: report.title,
      user_id: report.userId,
      filters: report.filters ?? {},
      file_format: report.fileFormat,
      status: report.status,
      progress: report.progress,
      record_count: report.recordCount,
      file_size: report.fileSize,
      error_message: report.errorMessage,
      created_at: report.createdAt,
      generated_at: report.generatedAt,
      expires_at: report.expiresAt,
      download_url: report.isAvailable(new Date()) ? `/api/reports/download/${report.id}` : null,
    };
  }
}

export class ReportListDto {
  reports!: ReportDto[];
  total!: number;
  page!: number;
  limit!: number;

  static from(
    { reports, total }: { reports: readonly Report[]; total: number },
    { page, limit }: PageQuery,
  ): ReportListDto {
    return { reports: reports.map((report) => ReportDto.from(report)), total, page, limit };
  }
}
