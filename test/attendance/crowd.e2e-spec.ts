import { today } from '../harness/attendance.js';
import { register, type Person } from '../harness/people.js';
import { sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const CROWD = 60;

const { server } = await serve();

describe('A crowd that comes at once', () => {
  let people: Person[];
  let here: Person;
  let hasty: Person;

  beforeAll(async () => {
    people = await Promise.all(Array.from({ length: CROWD }, () => register(server)));
    [here, hasty] = people as [Person, Person];
  }, 120_000);

  const mark = async ({ api }: Person) => {
    const { status, body } = await api.post('/api/attendance/mark', {});
    return { status, code: body.code as string | undefined, record: body.record };
  };
  const count = async (query: string) => Number((await sql(server, query))[0]?.number);

  it('is marked, each once, whoever else is refused', async () => {
    expect((await mark(here)).status).toBe(201);
    const answers = await Promise.all([...people, hasty, hasty].map(mark));

    expect(answers.filter(({ status }) => status === 201)).toHaveLength(CROWD - 1);
    const refused = answers.filter(({ status }) => status !== 201);
    expect(refused.map(({ status, code }) => [status, code])).toEqual(
      Array(3).fill([409, 'already_marked']),
    );
    expect(refused.map(({ record }) => record.user_id as string).sort()).toEqual(
      [here.id, hasty.id, hasty.id].sort(),
    );
    const own = answers.slice(0, CROWD).map(({ record }) => record.user_id as string);
    expect(own).toEqual(people.map(({ id }) => id));
  });

  it('leaves a record, a punch, a line, a notice, a letter and a place in the feed of each', async () => {
    const day = `date_only = '${today()}'`;
    const tables = {
      attendance_records: day,
      attendance_events: day,
      activity_log: `action_type = 'attendance_marked'`,
      notifications: `notification_type = 'attendance_marked'`,
      mails: `template = 'attendance_marked'`,
      attendance_feed: '1 = 1',
    };
    const numbers = await Promise.all(
      Object.entries(tables).map(([table, which]) =>
        count(`SELECT COUNT(*) AS number FROM ${table} WHERE ${which}`),
      ),
    );
    expect(numbers).toEqual(Object.keys(tables).map(() => CROWD));
  });

  it('is told apart in the audit trail: each came by themselves', async () => {
    const records = await sql(server, 'SELECT id, user_id FROM attendance_records');
    const lines = await sql(
      server,
      `SELECT record_id, user_id, ip_address FROM activity_log WHERE action_type = 'attendance_marked'`,
    );
    const owners = new Map(records.map(({ id, user_id }) => [String(id), user_id]));
    expect(lines.map(({ user_id }) => user_id)).toEqual(
      lines.map(({ record_id }) => owners.get(String(record_id))),
    );
    expect(lines.every(({ ip_address }) => ip_address !== null)).toBe(true);
  });
});
