import writeXlsx from 'write-excel-file/node';
import { code } from '../harness/client.js';
import { sendList } from '../harness/imports.js';
import { newEmail, PASSWORD, register } from '../harness/people.js';
import { serve } from '../harness/suite.js';

interface ImportResult {
  readonly errors: readonly { readonly row: number; readonly field: string }[];
  readonly users: readonly { readonly user_id: string | null }[];
  readonly changed_users: readonly object[];
  readonly updated: number;
}

interface Found {
  readonly id: string;
  readonly department: string | null;
}

const { server, admin } = await serve();

describe('Bulk import that brings up to date', () => {
  beforeAll(async () => {
    await admin.api.post('/api/admin/departments', { name: 'Research' });
  }, 90_000);

  const send = (file: Buffer | string, fields: Record<string, string> = {}) =>
    sendList(admin, '/api/admin/users/bulk-import', file, fields);
  const upsert = async (rows: readonly string[], fields: Record<string, string> = {}) => {
    const { body } = await send(rows.join('\n'), { mode: 'upsert', ...fields });
    return body as ImportResult;
  };
  const found = async (q: string) =>
    (await admin.api.get(`/api/users?q=${q}`)).body.users as Found[];

  it('An upsert by number tells the difference first, and then makes just that', async () => {
    const [ada, bob, cy, eve] = [newEmail(), newEmail(), newEmail(), newEmail()];
    const numbered = [`Ada,${ada},U-1`, `Bob,${bob},U-2`, `Cy,${cy},U-3`];
    await send(['name,email,student number', ...numbered].join('\n'));
    const rows = [
      'Student number,Name,E-mail,Status,Department,Shoe size',
      `u-1,Ada Lovelace,,,Research,38`,
      `U-2,,,inactive,,`,
      `U-3,Cy,${cy},Active,,`,
      `U-4,Eve,${eve},,,`,
      `U-5,Mallory,${bob},,,`,
      `U-6,,,Inactive,,`,
      `,Nobody,,,,`,
      `U-3,Cy again,,,,`,
    ];
    const dry = await upsert(rows, { key: 'employee_number', dry_run: 'true' });
    const [before] = await found('U-1');
    expect([before?.department, await found('U-4')]).toEqual([null, []]);
    const wet = await upsert(rows, { key: 'employee_number' });
    expect({ ...wet, dry_run: true }).toEqual({
      ...dry,
      users: [{ ...dry.users[0], user_id: wet.users[0]?.user_id }],
    });
    expect(wet).toMatchObject({
      imported: 1,
      updated: 1,
      deactivated: 1,
      unchanged: 1,
      failed: 4,
    });
    expect(wet.changed_users[0]).toEqual({
      row: 2,
      user_id: before?.id,
      outcome: 'updated',
      changes: [
        { field: 'name', before: 'Ada', after: 'Ada Lovelace' },
        { field: 'department', before: null, after: expect.stringMatching(/^DEPT/) },
      ],
    });
    expect(wet.changed_users[1]).toMatchObject({ row: 3, outcome: 'deactivated' });
    expect(wet.errors.map(({ row, field }) => [row, field])).toEqual([
      [6, 'email'],
      [7, 'status'],
      [8, 'employee_number'],
      [9, 'employee_number'],
    ]);
    expect(await found('U-1')).toEqual([
      expect.objectContaining({ name: 'Ada Lovelace', department_name: 'Research' }),
    ]);
    expect(await found('U-2')).toEqual([expect.objectContaining({ status: 'Inactive' })]);
  });

  it('An upsert by e-mail signs out whoever it deactivates, and a second time changes nothing', async () => {
    const leaver = await register(server);
    const rows = [
      ['Email', 'Status'],
      [leaver.email, 'Inactive'],
    ];
    const file = await writeXlsx(rows.map((row) => row.map((value) => ({ value })))).toBuffer();
    const first = await send(file, { mode: 'upsert' });
    expect(first.body).toMatchObject({ deactivated: 1, failed: 0 });
    expect((await leaver.api.get('/api/users/profile')).status).toBe(401);
    const second = await send(file, { mode: 'upsert' });
    expect(second.body).toMatchObject({ deactivated: 0, unchanged: 1, failed: 0 });
  });

  it('An upsert changes no role and no password, and keeps the last administrator', async () => {
    const { email } = await register(server);
    const { body: me } = await admin.api.get('/api/users/profile');
    for (const dry_run of ['true', 'false']) {
      const { errors, updated } = await upsert(
        [
          'email,role,password,status,phone',
          `${email},admin,,,030 1234567`,
          `${me.email},,,Suspended,030 1234567`,
        ],
        { dry_run },
      );
      expect([updated, errors.map(({ row, field }) => [row, field])]).toEqual([
        0,
        [
          [2, 'role'],
          [3, 'status'],
        ],
      ]);
    }
    const { errors } = await upsert(['email,password', `${email},${PASSWORD}`]);
    expect(errors).toEqual([expect.objectContaining({ field: 'password' })]);
    expect((await found(email))[0]).toMatchObject({ phone: null, role: 'employee' });
  });

  it('An upsert without its key, and a mode that is none, are refused', async () => {
    const fields = { mode: 'upsert', key: 'employee_number' };
    expect(code(await send('name,email\n', fields))).toEqual([400, 'validation_failed']);
    expect(code(await send('name,email\n', { mode: 'guess' }))).toEqual([400, 'validation_failed']);
  });
});
