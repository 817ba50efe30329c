import 'reflect-metadata';
import { parseEnvironment } from '../../src/platform/config/environment.js';
import { dataSourceFor } from '../../src/platform/database/open-database.js';
import { databaseOptions } from '../../src/platform/database/options.js';
import type { TestServer } from '../../test/harness/server.js';

/** A month that is over, with 22 days from Monday to Friday. */
export const CROWD_MONTH = { year: 2026, month: 3 } as const;
const DEPARTMENTS = 20;
const ROWS_AT_ONCE = 400;

export type Row = (string | number | Buffer | null)[];
type Insert = (table: string, columns: string[], rows: Row[]) => Promise<void>;

/** Writes `people` people in twenty departments. */
export async function gatherPeople(server: TestServer, people: number): Promise<void> {
  await writing(server, (insert) => insertPeople(insert, people));
}

/** The same, each with a month of records. */
export async function gatherCrowd(server: TestServer, people: number): Promise<void> {
  await writing(server, async (insert) => {
    await insertPeople(insert, people);
    for (const day of workingDays())
      await insert('attendance_records', COLUMNS, records(day, people));
  });
}

async function insertPeople(insert: Insert, people: number): Promise<void> {
  await insert('departments', ['id', 'name'], departments());
  await insert('users', ['id', 'name', 'email', 'role', 'department', 'status'], users(people));
}

/** Lends a way to write many rows into the server's database. */
export async function writing(
  { env }: TestServer,
  work: (insert: Insert) => Promise<void>,
): Promise<void> {
  const options = databaseOptions(parseEnvironment(env));
  const database = await dataSourceFor({ ...options, entities: [] }).initialize();
  try {
    await work(async (table, columns, rows) => {
      for (let i = 0; i < rows.length; i += ROWS_AT_ONCE) {
        const some = rows.slice(i, i + ROWS_AT_ONCE);
        const places = some.map((row) => `(${row.map(() => '?').join(', ')})`).join(', ');
        const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${places}`;
        await database.query(sql, some.flat());
      }
    });
  } finally {
    await database.destroy();
  }
}

const COLUMNS = [
  'user_id',
  'timestamp',
  'date_only',
  'time_only',
  'status',
  'late_minutes',
  'source',
  'verification_status',
];

const departments = (): Row[] =>
  Array.from({ length: DEPARTMENTS }, (_, i) => [`DEPT${900 + i}`, `Department ${i + 1}`]);

/** The id of one of those people. */
export const idOf = (i: number) => `EMP${10_000 + i}`;

const users = (people: number): Row[] =>
  Array.from({ length: people }, (_, i) => {
    const department = `DEPT${900 + (i % DEPARTMENTS)}`;
    return [
      idOf(i),
      `Person ${NAMES[i % NAMES.length] ?? ''}`,
      `${idOf(i)}@example.com`,
      'employee',
      department,
      'Active',
    ];
  });

const NAMES = ['Ada Lovelace', 'Zoë Müller', 'Łukasz Żółć', 'Иван Петров', 'Ελένη Παππά', '王小明'];

/** Of a hundred days eighty are in time, ten late, seven absent and three on leave. */
function records(day: string, people: number): Row[] {
  return Array.from({ length: people }, (_, i) => {
    const lot = (i * 7919 + Number(day.slice(8)) * 104_729) % 100;
    if (lot < 80) return came(idOf(i), day, '08:55:00', 'Present', 0);
    if (lot < 90) return came(idOf(i), day, '09:20:00', 'Late', 20);
    const status = lot < 97 ? 'Absent' : 'Leave';
    return [idOf(i), `${day} 00:00:00.000`, day, null, status, 0, 'manual', 'verified'];
  });
}

const came = (id: string, day: string, time: string, status: string, late: number): Row => [
  id,
  `${day} ${time}.000`,
  day,
  time,
  status,
  late,
  'face_recognition',
  'verified',
];

function workingDays(): string[] {
  const { year, month } = CROWD_MONTH;
  return Array.from({ length: 31 }, (_, i) => new Date(Date.UTC(year, month - 1, i + 1)))
    .filter((day) => ![0, 6].includes(day.getUTCDay()))
    .map((day) => day.toISOString().slice(0, 10));
}
