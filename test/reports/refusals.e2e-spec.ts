import { code } from '../harness/client.js';
import { register } from '../harness/people.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve();

describe('Refused reports', () => {
  describe('JSON reports', () => {
    it.each([
      ['monthly?year=2021&month=13', 'month'],
      ['monthly?year=2021&month=0', 'month'],
      ['monthly?year=0&month=1', 'year'],
      ['monthly?year=2021&month=March', 'month'],
      ['monthly?department=Nowhere', 'department'],
      ['daily?date=2021-02-29', 'date'],
      ['daily?date=yesterday', 'date'],
      ['daily?department=DEPT999', 'department'],
      ['department?department_id=DEPT999', 'department'],
      ['daily?colour=red', 'colour'],
    ])('The JSON report %s is refused', async (path, field) => {
      const answer = await admin.api.get(`/api/reports/${path}`);
      expect(code(answer)).toEqual([400, 'validation_failed']);
      expect(answer.body.errors[0].field).toBe(field);
    });

    it('A JSON report of a person who does not exist is refused', async () => {
      expect(code(await admin.api.get('/api/reports/monthly?user_id=EMP999'))).toEqual([
        404,
        'user_not_found',
      ]);
    });

    it.each(['daily', 'department', 'list', 'download/x', 'x'])(
      'The report %s is refused to everybody but administrators',
      async (path) => {
        const person = await register(server);
        const answer = await person.api.get(`/api/reports/${path}`);
        expect(answer.status).toBe(403);
        expect((await server.visitor.get(`/api/reports/${path}`)).status).toBe(401);
      },
    );
  });

  describe('Report files', () => {
    const generate = (wish: object) => admin.api.post('/api/reports/generate', wish);

    it.each([
      [{ report_type: 'yearly' }, 'report_type'],
      [{}, 'report_type'],
      [{ report_type: 'daily', format: 'docx' }, 'format'],
      [{ report_type: 'monthly', filters: { year: 2021, month: 13 } }, 'filters.month'],
      [{ report_type: 'monthly', filters: { year: 0, month: 1 } }, 'filters.year'],
      [{ report_type: 'monthly', filters: { month: '3' } }, 'filters.month'],
      [{ report_type: 'daily', filters: { date: '2021-02-30' } }, 'filters.date'],
      [{ report_type: 'daily', filters: { colour: 'red' } }, 'filters.colour'],
      [{ report_type: 'person', filters: {} }, 'filters.user_id'],
      [{ report_type: 'daily', title: '' }, 'title'],
      [{ report_type: 'daily', title: 'x'.repeat(201) }, 'title'],
      [{ report_type: 'daily', filters: { department: 'Nowhere' } }, 'department'],
      [
        { report_type: 'daily', filters: { date_from: '2021-03-02', date_to: '2021-03-01' } },
        'date_to',
      ],
    ])('A report file is refused for %j', async (wish, field) => {
      const answer = await generate(wish);
      expect(code(answer)).toEqual([400, 'validation_failed']);
      expect(answer.body.errors[0].field).toBe(field);
    });

    it('A report file of four hundred days is refused with the limit', async () => {
      const filters = { date_from: '2021-01-01', date_to: '2022-02-04' };
      const answer = await generate({ report_type: 'daily', filters });
      expect(code(answer)).toEqual([400, 'validation_failed']);
      expect(answer.body.detail).toBe('A report covers at most 366 days');
    });

    it('A report file of a person who does not exist is refused', async () => {
      const answer = await generate({ report_type: 'person', filters: { user_id: 'EMP999' } });
      expect(code(answer)).toEqual([404, 'user_not_found']);
    });

    it('A report file is refused to everybody but administrators', async () => {
      const person = await register(server);
      const answer = await person.api.post('/api/reports/generate', { report_type: 'daily' });
      expect(answer.status).toBe(403);
    });
  });

  it('A report that nobody asked for is not found', async () => {
    const id = '6f0f5f2e-8f57-4c1c-9f5c-0d2b8d4f9a11';
    for (const path of [id, `download/${id}`]) {
      const answer = await admin.api.get(`/api/reports/${path}`);
      expect(code(answer)).toEqual([404, 'report_not_found']);
    }
  });
});
