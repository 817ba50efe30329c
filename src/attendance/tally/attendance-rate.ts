/** Days, or people on one day, by how they stand. */
export interface Attended {
  readonly present: number;
  readonly late: number;
  readonly absent: number;
  /** Leave of kinds that count as present; left out, none. */
  readonly attendedLeave?: number;
}

/** What the rate is a part of: all other leave is left out, and so is who is not marked yet. */
export const rated = ({ present, late, absent, attendedLeave = 0 }: Attended): number =>
  present + late + attendedLeave + absent;

/** Percent with two decimals: all of what is rated but the absences; 0 while there is nothing to divide by. */
export function attendanceRate(attended: Attended): number {
  const whole = rated(attended);
  return whole === 0 ? 0 : Math.round((10_000 * (whole - attended.absent)) / whole) / 100;
}
