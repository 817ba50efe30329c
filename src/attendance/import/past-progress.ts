import { DomainError } from '../../platform/errors/domain-error.js';

export interface PastFault {
  readonly row: number;
  readonly field: string | null;
  /** The word of a refusal, such as `month_closed`. */
  readonly code: string;
  readonly message: string;
}

export type PastOutcome = 'created' | 'replaced' | 'unchanged' | 'skipped';

export type PastCounts = Readonly<Record<PastOutcome, number>> & {
  /** Rows that were refused. */
  readonly failed: number;
};

/** An import of past days while its rows go in. */
export class PastProgress {
  readonly faults: PastFault[] = [];
  private readonly counts = { created: 0, replaced: 0, unchanged: 0, skipped: 0 };
  private readonly rowOf = new Map<string, number>();

  count(outcome: PastOutcome): void {
    this.counts[outcome] += 1;
  }

  refuse(row: number, { code, message }: DomainError, field: string | null = null): void {
    this.faults.push({ row, field, code, message });
  }

  /** The row before that told of the same day of the same person. */
  repeated(userId: string, date: string, row: number): number | undefined {
    const day = `${userId} ${date}`;
    const before = this.rowOf.get(day);
    if (before === undefined) this.rowOf.set(day, row);
    return before;
  }

  result(): PastCounts {
    return { ...this.counts, failed: new Set(this.faults.map(({ row }) => row)).size };
  }
}
