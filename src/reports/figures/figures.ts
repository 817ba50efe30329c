import { attendanceRate } from '../../attendance/tally/attendance-rate.js';
import { sumOfCounts, type Counts } from './counts.js';

/** What reports tell of a person, a department or all: over days. */
export interface Figures extends Counts {
  /** Days with a record that counts: present, late, absent and leave. */
  readonly total: number;
  /** Days on which work was due, while the person was employed and up to today. */
  readonly working: number;
  /** Days on which somebody came though no work was due. */
  readonly extra: number;
  /** Percent with two decimals. */
  readonly rate: number;
}

/** The figures of several people together. */
export interface Total {
  readonly people: number;
  readonly figures: Figures;
}

/**
 * @param working days on which work was due
 * @param extra days on which somebody came though none was
 */
export const figuresOf = (counts: Counts, working: number, extra = 0): Figures => ({
  total: counts.present + counts.late + counts.absent + counts.leave,
  working,
  extra,
  rate: attendanceRate(counts),
  // Last: an object that grows behind a spread is several times as slow to make and to read.
  ...counts,
});

/** The figures of several together; the rate is that of all their days, not the mean of their rates. */
export const sumOf = (all: readonly Figures[]): Figures =>
  figuresOf(
    sumOfCounts(all),
    all.reduce((sum, { working }) => sum + working, 0),
    all.reduce((sum, { extra }) => sum + extra, 0),
  );

/** People of one day without a record that counts; somebody who left since may have one, and is not among them. */
export const notMarked = ({ people, figures }: Total): number =>
  Math.max(0, people - figures.total);
