import { code } from '../harness/client.js';
import { register } from '../harness/people.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve();

describe('Reports', () => {
  describe('are refused', () => {
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
    ])('for %s', async (path, field) => {
      const answer = await admin.api.get(`/api/reports/${path}`);
      expect(code(answer)).toEqual([400, 'validation_failed']);
      expect(answer.body.errors[0].field).toBe(field);
    });

    it('of a person who is not there', async () => {
      expect(code(await admin.api.get('/api/reports/monthly?user_id=EMP999'))).toEqual([
        404,
        'user_not_found',
      ]);
    });

    it.each(['daily', 'department', 'list', 'download/x', 'x'])(
      'to others than administrators: %s',
      async (path) => {
        const person = await register(server);
        const answer = await person.api.get(`/api/reports/${path}`);
        expect(answer.status).toBe(403);
        expect((await server.visitor.get(`/api/reports/${path}`)).status).toBe(401);
      },
    );
  });

  describe('are not written', () => {
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
    ])('for %j', async (wish, field) => {
      const answer = await generate(wish);
      expect(code(answer)).toEqual([400, 'validation_failed']);
      expect(answer.body.errors[0].field).toBe(field);
    });

    it('for four hundred days, and the limit is named', async () => {
      const filters = { date_from: '2021-01-01', date_to: '2022-02-04' };
      const answer = await generate({ report_type: 'daily', filters });
      expect(code(answer)).toEqual([400, 'validation_failed']);
      expect(answer.body.detail).toBe('A report covers at most 366 days');
    });

    it('of a person who is not there', async () => {
      const answer = await generate({ report_type: 'person', filters: { user_id: 'EMP999' } });
      expect(code(answer)).toEqual([404, 'user_not_found']);
    });

    it('for others than administrators', async () => {
      const person = await register(server);
      const answer = await person.api.post('/api/reports/generate', { report_type: 'daily' });
      expect(answer.status).toBe(403);
    });
  });

  it('that nobody asked for are not there', async () => {
    const id = '6f0f5f2e-8f57-4c1c-9f5c-0d2b8d4f9a11';
    for (const path of [id, `download/${id}`]) {
      const answer = await admin.api.get(`/api/reports/${path}`);
      expect(code(answer)).toEqual([404, 'report_not_found']);
    }
  });
});
