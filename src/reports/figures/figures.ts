import { attendanceRate } from '../../attendance/records/attendance-rate.js';

/** So many days, or so many people on one day: records that count by status, and marks that do not yet. */
export interface Counts {
  readonly present: number;
  readonly late: number;
  readonly absent: number;
  readonly leave: number;
  /** Marks that await an administrator. A rejected one counts nowhere. */
  readonly pending: number;
}

/** What reports tell of a person, a department or all: over days. */
export interface Figures extends Counts {
  /** Days with a record that counts: present, late, absent and leave. */
  readonly total: number;
  /** Days on which work was due, since the person joined and up to today. */
  readonly working: number;
  /** Percent with two decimals. */
  readonly rate: number;
}

export const NO_COUNTS: Counts = { present: 0, late: 0, absent: 0, leave: 0, pending: 0 };

/** @param working days on which work was due */
export const figuresOf = (counts: Counts, working: number): Figures => ({
  present: counts.present,
  late: counts.late,
  absent: counts.absent,
  leave: counts.leave,
  pending: counts.pending,
  total: counts.present + counts.late + counts.absent + counts.leave,
  working,
  rate: attendanceRate(counts),
});

/** The figures of several together; the rate is that of all their days, not the mean of their rates. */
export function sumOf(all: Iterable<Figures>): Figures {
  const sum = { ...NO_COUNTS, working: 0 };
  for (const { present, late, absent, leave, pending, working } of all) {
    sum.present += present;
    sum.late += late;
    sum.absent += absent;
    sum.leave += leave;
    sum.pending += pending;
    sum.working += working;
  }
  const { working, ...counts } = sum;
  return figuresOf(counts, working);
}
