import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { RuledMembers } from '../../calendar/schedules/schedule-group.js';
import { startOfWork } from '../../calendar/schedules/schedule.js';
import { momentText } from '../../platform/database/schema/columns.js';
import { Transactions } from '../../platform/database/transactions.js';
import { expectedPeople } from './expected-people.js';
import { isEmbedded } from '../../platform/database/schema/dialect.js';
import { DEPARTMENT_THEN } from '../../users/history/membership-sql.js';

/** Rows of one statement: a few milliseconds, then others get their turn. */
const AT_A_TIME = 1000;

/** For those who watch: each absence of one run that they were not told of yet. */
const ANNOUNCEMENT = `INSERT INTO attendance_feed (record_id, \`change\`)
SELECT r.id, 'created' FROM attendance_records r
WHERE r.date_only = ? AND r.created_at = ? AND r.status = 'Absent'
  AND NOT EXISTS (SELECT 1 FROM attendance_feed f WHERE f.record_id = r.id)
ORDER BY r.id`;

/** Writes the absences of a day, many people with one statement. */
@Injectable()
export class AbsenceWriter {
  constructor(
    private readonly database: DataSource,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Writes Absent for everybody of some who is active, was employed on it, owed attendance and has no record of the
   * day. Whoever is marked meanwhile keeps the mark.
   * @returns how many were written
   */
  async write(date: string, some: RuledMembers, now: Date): Promise<number> {
    const { sql, values } = this.statement(date, some, now);
    let inAll = 0;
    for (;;) {
      const written = await this.transactions.run(async () => {
        const count = await this.execute(sql, values);
        if (count > 0) await this.execute(ANNOUNCEMENT, [date, momentText(now)]);
        return count;
      });
      if (written === 0) return inAll;
      inAll += written;
    }
  }

  private async execute(sql: string, values: unknown[]): Promise<number> {
    // Inside a transaction this is its runner, which is not ours to release.
    const { affected } = await this.database.createQueryRunner().query(sql, values, true);
    return affected ?? 0;
  }

  private statement(date: string, { members, ruleOf }: RuledMembers, now: Date) {
    const expected = expectedPeople(date, members);
    const people = 'people' in members ? members.people : [];
    const start = each(people, (id) => momentText(startOfWork(date, ruleOf(id))));
    const rule = each(people, (id) => JSON.stringify(ruleOf(id)));
    const sql = `INSERT INTO attendance_records (user_id, department_id, date_only, timestamp, status, source,
  verification_status, late_minutes, judged_by, created_at, updated_at)
SELECT u.id, ${DEPARTMENT_THEN}, ?, ${start.sql}, 'Absent', 'api', 'verified', 0, ${rule.sql}, ?, ?
${expected.sql}
  AND NOT EXISTS (SELECT 1 FROM attendance_records r WHERE r.user_id = u.id AND r.date_only = ?)
ORDER BY u.id LIMIT ${AT_A_TIME} ${this.ignoringDuplicates()}`;
    const written = momentText(now);
    const told = [date, ...start.values, ...rule.values, written, written];
    return { sql, values: [...told, ...expected.values, date] };
  }

  private ignoringDuplicates(): string {
    return isEmbedded(this.database.options)
      ? 'ON CONFLICT DO NOTHING'
      : 'ON DUPLICATE KEY UPDATE user_id = attendance_records.user_id';
  }
}

/** What is told of each of some people, `u`; of all others, and where there are none of all, what is told of nobody. */
function each(people: readonly string[], tell: (userId: string) => string) {
  if (people.length === 0) return { sql: '?', values: [tell('')] };
  const cases = people.map(() => 'WHEN ? THEN ?').join(' ');
  return { sql: `CASE u.id ${cases} END`, values: people.flatMap((id) => [id, tell(id)]) };
}
