import { Injectable } from '@nestjs/common';
import { AuditService } from '../../platform/audit/audit.service.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Transactions } from '../../platform/database/transactions.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { fieldsNamed, ignoredOf } from '../../platform/tables/named-columns.js';
import { TableReader } from '../../platform/tables/table-reader.js';
import { siteTime } from '../../platform/time/site-time.js';
import { ClosedMonthsService } from '../../calendar/months/closed-months.service.js';
import { AttendanceLedger } from '../ledger/attendance-ledger.js';
import { BLANK } from '../records/record-changes.js';
import { PastDays, type NewPastDay } from './past-days.js';
import { PastProgress, type PastCounts, type PastFault } from './past-progress.js';
import type { PastWish } from './past-wish.js';
import { PAST_FIELDS, pastRows, type GoodRow } from './past-rows.js';

/** Rows written in one transaction: a few milliseconds, then others get their turn. */
const AT_A_TIME = 20;
const IMPORTED = 'attendance_imported';

export interface PastImport {
  readonly counts: PastCounts;
  readonly faults: readonly PastFault[];
  readonly encoding: string | null;
  readonly ignored: readonly string[];
}

type Entry = NewPastDay & { readonly row: number };

/** Takes in records of the time before this system: good rows go in, bad ones are told; sent again, nothing changes. */
@Injectable()
export class PastImportService {
  constructor(
    private readonly tables: TableReader,
    private readonly days: PastDays,
    private readonly closedMonths: ClosedMonthsService,
    private readonly ledger: AttendanceLedger,
    private readonly settings: SettingsService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** @throws UnsupportedTable UnreadableTable TableTooLarge EncodingUncertain ValidationFailed */
  async take(file: Buffer, wish: PastWish, now = new Date()): Promise<PastImport> {
    const table = await this.tables.read(file, wish.encoding);
    const fields = fieldsNamed(table.headings, PAST_FIELDS);
    const { site_timezone: zone } = await this.settings.current();
    const today = siteTime(now, zone).date;
    const progress = new PastProgress();
    let rows: GoodRow[] = [];
    for await (const row of pastRows(table, fields)) {
      if ('cells' in row) rows.push(row);
      else progress.faults.push(...row);
      if (rows.length < AT_A_TIME) continue;
      await this.takeSome(rows, wish, today, progress);
      rows = [];
    }
    await this.takeSome(rows, wish, today, progress);
    const counts = progress.result();
    if (!wish.isDryRun) await this.record(counts, wish);
    const faults = progress.faults.sort((a, b) => a.row - b.row);
    const ignored = ignoredOf(table.headings, fields);
    return { counts, faults, encoding: table.encoding, ignored };
  }

  private async takeSome(
    rows: readonly GoodRow[],
    wish: PastWish,
    today: string,
    progress: PastProgress,
  ): Promise<void> {
    if (rows.length === 0) return;
    const entries: Entry[] = [];
    for (const { row, ...judged } of await this.days.judge(rows, wish, today, progress)) {
      if (judged.outcome === 'refused') progress.refuse(row, judged.refusal);
      else if ('record' in judged) entries.push({ row, ...judged });
      else progress.count(judged.outcome);
    }
    if (wish.isDryRun) for (const { outcome } of entries) progress.count(outcome);
    else await this.write(entries, wish.reason, progress);
  }

  /** Somebody may be marked, or leave, meanwhile: then each row is tried by itself. */
  private async write(
    entries: readonly Entry[],
    reason: string | undefined,
    progress: PastProgress,
  ): Promise<void> {
    if (entries.length === 0) return;
    try {
      await this.transactions.run(() => this.writeAll(entries, reason));
      for (const { outcome } of entries) progress.count(outcome);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const [only, ...others] = entries;
      if (only && others.length === 0) progress.refuse(only.row, error);
      else for (const entry of entries) await this.write([entry], reason, progress);
    }
  }

  private async writeAll(entries: readonly Entry[], reason: string | undefined): Promise<void> {
    const dates = entries.map(({ record }) => record.dateOnly);
    const months = new Map(dates.map((date) => [date.slice(0, 7), date]));
    for (const date of months.values()) await this.closedMonths.admit(date, date, reason);
    for (const entry of entries) {
      const { record } = entry;
      if (entry.outcome === 'created') await this.ledger.enter(record, IMPORTED);
      else await this.ledger.change(entry.recordId, () => ({ ...BLANK, ...record }), IMPORTED);
    }
  }

  private async record(counts: PastCounts, { reason }: PastWish): Promise<void> {
    const after = { ...counts, reason: reason ?? null };
    await this.audit.record({ action: 'past_attendance_imported', after });
  }
}
