import { isEmployed, type Span } from '../../users/history/member.js';
import { HasLeft, NotJoined } from '../records/errors.js';

interface Employee {
  readonly name: string;
  readonly joinDate: string | null;
  readonly leftOn: string | null;
}

/**
 * Nobody has attendance of days on which they were not employed.
 * @param employments all of the person's, former ones too
 * @throws HasLeft NotJoined
 */
export function refuseUnemployed(
  { name, joinDate, leftOn }: Employee,
  employments: readonly Span[],
  date: string,
): void {
  if (isEmployed(date, { employments })) return;
  if (leftOn !== null && date > leftOn) throw new HasLeft(name, leftOn);
  if (joinDate !== null) throw new NotJoined(name, joinDate);
}
