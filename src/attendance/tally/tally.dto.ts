import { ApiSchema } from '@nestjs/swagger';
import type { Tally } from './tally.js';

/** How many stand how. `total` is the sum of present, late, absent, leave and not_marked. */
@ApiSchema({ name: 'Tally' })
export class TallyDto {
  total: number = 0;
  present: number = 0;
  late: number = 0;
  absent: number = 0;
  leave: number = 0;

  /** Without a record that counts; an unverified mark is no such record. */
  not_marked: number = 0;

  /** Of those not marked, how many marks await an administrator. */
  pending: number = 0;

  /** Percent with two decimals, leave left out unless its kind counts as present; 0 while there is nothing to divide by. */
  attendance_rate: number = 0;

  static from({ notMarked, attendanceRate, pending, ...counts }: Tally): TallyDto {
    return { ...counts, not_marked: notMarked, pending, attendance_rate: attendanceRate };
  }
}
