/** Days, or people on one day, by how they stand. */
export interface Attended {
  readonly present: number;
  readonly late: number;
  readonly absent: number;
}

/**
 * Percent with two decimals: present and late of present, late and absent. Leave is left out, and so
 * is who is not marked yet; 0 while there is nothing to divide by.
 */
export function attendanceRate({ present, late, absent }: Attended): number {
  const came = present + late;
  const expected = came + absent;
  return expected === 0 ? 0 : Math.round((10_000 * came) / expected) / 100;
}
