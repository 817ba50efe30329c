import writeXlsx from 'write-excel-file/node';
import { code } from '../harness/client.js';
import { sendList } from '../harness/imports.js';
import { newEmail, PASSWORD, register, signIn } from '../harness/people.js';
import { serve } from '../harness/suite.js';
import { zipOf } from '../harness/zip.js';

const { server, admin } = await serve();

describe('Bulk import of users', () => {
  beforeAll(async () => {
    await admin.api.post('/api/admin/departments', { name: 'Research' });
  }, 90_000);

  const send = (file: Buffer | string, fields: Record<string, string> = {}) =>
    sendList(admin, '/api/admin/users/bulk-import', file, fields);
  const xlsx = (rows: (string | number | Date | undefined)[][]): Promise<Buffer> => {
    const cells = rows.map((row) =>
      row.map((value) => (value instanceof Date ? { value, format: 'yyyy-mm-dd' } : { value })),
    );
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the library's cells are typed by their values
    return writeXlsx(cells as any).toBuffer();
  };

  it('A CSV import takes in the good rows and names the bad ones', async () => {
    const [first, second, third] = [newEmail(), newEmail(), newEmail()];
    const { email: taken } = await register(server);
    const { status, body } = await send(
      [
        'E-mail,Full Name,Shoe size,ROLE,Dept,Join date,Password',
        `${first},Ada Lovelace,38,student,research,2026-01-31,`,
        `${second.toUpperCase()},"Turing, Alan",42,,,,`,
        `${third},Alan Turing,42,,DEPT001,,${PASSWORD}`,
        '',
        `${first},Ada Again,38,,,,`,
        `${taken},Ada Taken,38,,,,`,
        `${newEmail()},"=HYPERLINK(""http://evil"")",38,,,,`,
        `${newEmail()},Bob Martin,38,owner,Nowhere,2026-02-30,weak`,
        `${newEmail()},Bob Martin,38,,Nowhere,,`,
      ].join('\n'),
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({ imported: 2, imported_count: 2, failed: 6, dry_run: false });
    expect(body.users).toEqual([
      {
        row: 2,
        user_id: expect.stringMatching(/^STU/),
        name: 'Ada Lovelace',
        email: first,
        role: 'student',
      },
      {
        row: 4,
        user_id: expect.stringMatching(/^EMP/),
        name: 'Alan Turing',
        email: third,
        role: 'employee',
      },
    ]);
    const told = (body.errors as { row: number; field: string }[]).map(({ row, field }) => [
      row,
      field,
    ]);
    // The empty row 5 is none.
    expect(told).toEqual([
      [3, 'name'],
      [6, 'email'],
      [7, 'email'],
      [8, 'name'],
      [9, 'role'],
      [9, 'password'],
      [9, 'join_date'],
      [10, 'department'],
    ]);
    const { user_id } = body.users[0];
    const { body: ada } = await admin.api.get(`/api/users/${user_id}`);
    expect(ada).toMatchObject({ department_name: 'Research', join_date: '2026-01-31' });
    expect((await signIn(server, third)).id).toBe(body.users[1].user_id);
  });

  it('An XLSX import takes in its rows', async () => {
    const email = newEmail();
    const file = await xlsx([
      ['Name', 'Email', 'Phone', 'Joined'],
      ['Ægir Þórsson', email, 3545551234, new Date('2026-03-01T00:00:00Z')],
      ['R2D2', newEmail(), undefined, undefined],
    ]);
    const { status, body } = await send(file);
    expect([status, body.imported, body.failed]).toEqual([200, 1, 1]);
    const person = await admin.api.get(`/api/users/${body.users[0].user_id}`);
    expect(person.body).toMatchObject({
      name: 'Ægir Þórsson',
      email,
      phone: '3545551234',
      join_date: '2026-03-01',
    });
  });

  it.each<[string, string, (text: string) => Buffer]>([
    ['UTF-8', 'utf-8', (text) => Buffer.from(text)],
    ['UTF-8 with a mark', 'utf-8', (text) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16', 'utf-16le', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ])('An import reads a CSV in %s', async (_, encoding, encoded) => {
    const { body } = await send(encoded(`name\temail\r\nJürgen Groß\t${newEmail()}\r\n`));
    expect(body).toMatchObject({ encoding, users: [{ name: 'Jürgen Groß' }] });
  });

  it('An import whose encoding is not sure is refused until it is told', async () => {
    const cyrillic = Buffer.concat([
      Buffer.from('name;email\n'),
      Buffer.from([0xc8, 0xe2, 0xe0, 0xed]),
      Buffer.from(`;${newEmail()}\n`),
    ]);
    expect(code(await send(cyrillic))).toEqual([422, 'encoding_uncertain']);
    expect(code(await send(cyrillic, { encoding: 'klingon' }))).toEqual([400, 'validation_failed']);
    const { body } = await send(cyrillic, { encoding: 'windows-1251' });
    expect(body).toMatchObject({ encoding: 'windows-1251', users: [{ name: 'Иван' }] });
  });

  it('An import tells which columns it passed over, and which cells are missing', async () => {
    const file = `sep=;\nName;E-Mail;Abteilung\nErika Mustermann;${newEmail()};Einkauf\nMax Mustermann;;\n`;
    const { body } = await send(file);
    expect(body).toMatchObject({ imported: 1, ignored_columns: ['Abteilung'] });
    expect(body.errors).toEqual([
      { row: 3, field: 'email', message: 'email or employee_number is missing' },
    ]);
  });

  it('A dry run writes nothing', async () => {
    const email = newEmail();
    const file = `name,email\nAda Lovelace,${email}\nR2D2,${newEmail()}\n`;
    const { body } = await send(file, { dry_run: 'true' });
    expect(body).toMatchObject({ imported: 1, failed: 1, dry_run: true });
    expect(body.users[0].user_id).toBeNull();
    expect((await admin.api.get(`/api/users?q=${email}`)).body.total).toBe(0);
  });

  it.each([
    ['a table without headings', 'Ada,ada@example.com\n', 400, 'validation_failed'],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 415, 'unsupported_file'],
    [
      'an archive that is no workbook',
      zipOf('a.txt', Buffer.from('hello')),
      422,
      'unreadable_file',
    ],
    ['a broken archive', Buffer.from('PK\x03\x04 and nothing more'), 422, 'unreadable_file'],
    [
      '10,001 rows',
      `name,email\n${'Ada Lovelace,a@example.com\n'.repeat(10_001)}`,
      413,
      'table_too_large',
    ],
  ])('An import of %s is refused', async (_, file, status, word) => {
    expect(code(await send(file))).toEqual([status, word]);
  });

  it('A decompression bomb is refused before it is unpacked', async () => {
    const zeros = Buffer.alloc(200 * 2 ** 20);
    const honest = zipOf('xl/worksheets/sheet1.xml', zeros);
    expect(code(await send(honest))).toEqual([413, 'table_too_large']);
    const lying = zipOf('xl/worksheets/sheet1.xml', zeros, 1000);
    expect(code(await send(lying))).toEqual([422, 'unreadable_file']);
    expect((await server.visitor.get('/api/health/live')).status).toBe(200);
  }, 30_000);

  it('An import of 10,000 people does not keep other callers waiting', async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `Person Imported,bulk${i}@example.com`);
    const waits: number[] = [];
    const over = new AbortController();
    const others = (async () => {
      while (!over.signal.aborted) {
        const start = performance.now();
        await server.visitor.get('/api/health/live');
        waits.push(performance.now() - start);
      }
    })();
    const start = performance.now();
    const { body } = await send(`name,email\n${rows.join('\n')}\n`);
    const seconds = (performance.now() - start) / 1000;
    over.abort();
    await others;

    expect([body.imported, body.failed]).toEqual([10_000, 0]);
    const p99 = waits.sort((a, b) => a - b)[Math.floor(waits.length * 0.99)]!;
    console.log(`10,000 rows in ${seconds.toFixed(1)} s, others' p99 ${p99.toFixed(0)} ms`);
    // On a machine that others use too; a list read in one go would hold everybody up for seconds.
    expect(p99).toBeLessThan(1000);
  }, 120_000);
});
