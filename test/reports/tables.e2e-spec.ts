import { hire, MONTH, workingDays } from '../harness/monthly-records.js';
import { csvRows, sheetRows, written } from '../harness/reports.js';
import { sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const [year, month] = MONTH.split('-').map(Number);

const { server, admin } = await serve();

describe('Tables of report files', () => {
  let ben: string;

  beforeAll(async () => {
    await admin.api.post('/api/admin/departments', { name: 'Laboratory' });
    await hire(server, admin, { name: 'Ада Лавлейс', letters: 'PPPPPPPPPPPPPPPPPPPPPPP' });
    ben = await hire(server, admin, { name: '王小明', letters: 'PPPLPPPLPPPLPPPAPPPVPPP' });
    await hire(server, admin, { name: "O'Neill Müller", letters: '?R' });
  });

  const monthly = (format: string, more: object = {}) =>
    written(admin.api, {
      report_type: 'monthly',
      format,
      filters: { year, month, department: 'Laboratory' },
      ...more,
    });
  const figures = async (): Promise<Record<string, unknown>[]> => {
    const query = `year=${year}&month=${month}&department=Laboratory`;
    return (await admin.api.get(`/api/reports/monthly?${query}`)).body.records as never;
  };

  describe('CSV', () => {
    it('A CSV report holds the figures of the API under its names, with a column for each day', async () => {
      const rows = csvRows((await monthly('csv')).file);
      const expected = await figures();
      expect(rows).toHaveLength(3);
      rows.forEach((row, i) => {
        const { department, ...rest } = expected[i]!;
        const told = Object.entries({ ...rest, department }).map(([key, value]) => [
          key,
          String(value),
        ]);
        expect(row).toMatchObject(Object.fromEntries(told));
      });
      const row = rows.find(({ user_id }) => user_id === ben)!;
      expect(
        workingDays()
          .map((day) => row[day]!.slice(0, 2))
          .join(' '),
      ).toBe('Pr Pr Pr La Pr Pr Pr La Pr Pr Pr La Pr Pr Pr Ab Pr Pr Pr Le Pr Pr Pr');
      expect(row[`${MONTH}-06`]).toBe('');
    });

    it('A CSV report follows RFC 4180 with CRLF, and has a byte order mark only on demand', async () => {
      const { file } = await monthly('csv');
      expect(file.toString()).toMatch(/^user_id,name,.*\r\n/);
      expect(file.toString().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const marked = await monthly('csv', { bom: true });
      expect(marked.file.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
      expect(marked.file.subarray(3)).toEqual(file);
    });

    it('A CSV has the separator and the dates that the person or the request wants, and formulas stay defused', async () => {
      const note = `UPDATE attendance_records SET notes = ? WHERE user_id = ? AND date_only = ?`;
      await sql(server, note, ['=1;2', ben, `${MONTH}-01`]);
      const filters = { date: `${MONTH}-01`, user_id: ben };
      const wish = { report_type: 'daily', format: 'csv', filters };
      const textOf = async (more: object) =>
        String((await written(admin.api, { ...wish, ...more })).file);
      await admin.api.put('/api/users/settings', {
        csv_separator: 'semicolon',
        date_form: 'dmy_dots',
      });
      const [year, month] = MONTH.split('-');
      const own = await textOf({});
      expect(own).toMatch(/^user_id;/);
      expect(own).toContain(`;01.${month}.${year};`);
      expect(own).toContain(`"'=1;2"`);
      const asked = await textOf({ csv_separator: 'tab', date_form: 'mdy_slashes' });
      expect(asked).toMatch(/^user_id\t/);
      expect(asked).toContain(`\t${month}/01/${year}\t`);
      expect(
        (await admin.api.post('/api/reports/generate', { ...wish, csv_separator: '|' })).status,
      ).toBe(400);
      await admin.api.put('/api/users/settings', { csv_separator: 'comma', date_form: 'iso' });
      await sql(server, note, [null, ben, `${MONTH}-01`]);
    });

    it('A daily CSV report lists the days one by one and defuses what a spreadsheet would run', async () => {
      await sql(
        server,
        'UPDATE attendance_records SET notes = ? WHERE user_id = ? AND date_only = ?',
        ['=HYPERLINK("https://evil.example")', ben, `${MONTH}-04`],
      );
      const { report, file } = await written(admin.api, {
        report_type: 'daily',
        format: 'csv',
        filters: { date_from: `${MONTH}-01`, date_to: `${MONTH}-05`, user_id: ben },
      });
      const rows = csvRows(file);
      expect(report.record_count).toBe(5);
      expect(rows.map(({ date, status, time }) => `${date} ${status} ${time}`)).toEqual([
        `${MONTH}-01 Present 08:55:30`,
        `${MONTH}-02 Present 08:55:30`,
        `${MONTH}-03 Present 08:55:30`,
        `${MONTH}-04 Late 09:40:00`,
        `${MONTH}-05 Present 08:55:30`,
      ]);
      expect(rows[3]!.notes).toBe(`'=HYPERLINK("https://evil.example")`);
    });
  });

  describe('Spreadsheet', () => {
    it('A spreadsheet report holds the figures of the API in typed cells that another library reads', async () => {
      const { report, file } = await monthly('excel');
      const [header = [], ...rows] = await sheetRows(file, 'People');
      const expected = await figures();
      expect(report.record_count).toBe(3);
      expect(header.slice(0, 5)).toEqual(['User', 'Name', 'Department', 'Department name', 'Days']);
      expect(header[20]).toEqual(new Date(`${MONTH}-01`));
      expect(rows.map((row) => row.slice(0, 12))).toEqual(
        expected.map((record) => [
          record.user_id,
          record.name,
          record.department,
          record.department_name,
          record.total_days,
          record.present_days,
          record.absent_days,
          record.late_days,
          record.leave_days,
          record.pending_days,
          record.working_days,
          record.attendance_rate,
        ]),
      );
      expect(rows[0]!.slice(20, 27)).toHaveLength(7);
    });

    it('A daily spreadsheet report has dates and times that can be reckoned with', async () => {
      const { file } = await monthly('excel');
      const [, ...rows] = await sheetRows(file, 'Days');
      const late = rows.filter((row) => row[0] === ben && row[6] === 'Late');
      expect(late.map((row) => row[4])).toEqual(
        ['04', '10', '16'].map((day) => new Date(`${MONTH}-${day}`)),
      );
      const time = late[0]![7];
      expect(time instanceof Date ? time.toISOString().slice(11, 19) : time).toBe('09:40:00');
    });

    it('A spreadsheet report of departments sums them up', async () => {
      const { file } = await monthly('excel');
      const rows = await sheetRows(file, 'Summary');
      expect(rows[0]![0]).toBe('Attendance, 2021-03');
      const laboratory = rows.find((row) => row[1] === 'Laboratory')!;
      expect(laboratory.slice(2, 11)).toEqual([3, 46, 41, 1, 3, 1, 1, 69, 97.78]);
      expect(rows.at(-1)!.slice(1, 11)).toEqual(['All', 3, 46, 41, 1, 3, 1, 1, 69, 97.78]);
    });
  });
});
