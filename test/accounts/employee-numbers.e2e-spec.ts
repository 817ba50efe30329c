import { code } from '../harness/client.js';
import { newEmail, PASSWORD, register, signIn } from '../harness/people.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve();

describe('Employee and student numbers', () => {
  const create = (employee_number: string | null, others = {}) =>
    admin.api.post('/api/admin/users/create', {
      name: 'Ada Lovelace',
      email: newEmail(),
      role: 'employee',
      password: PASSWORD,
      employee_number,
      ...others,
    });

  const importing = async (rows: readonly string[], fields: Record<string, string> = {}) => {
    const file = ['Name,E-mail,Student number', ...rows].join('\n');
    const { body } = await admin.api.upload('/api/admin/users/bulk-import', {
      files: { file: { bytes: Buffer.from(file), fileName: 'p.csv', type: 'text/csv' } },
      fields,
    });
    return body as Record<'imported' | 'errors' | 'ignored_columns', unknown>;
  };

  it('A number is kept in upper case and shown in the list, the record and the profile', async () => {
    const { status, body } = await create(' pay-17/a ');
    expect([status, body.employee_number]).toEqual([201, 'PAY-17/A']);
    const ada = await signIn(server, body.email);
    const { body: profile } = await ada.api.get('/api/users/profile');
    const { body: record } = await admin.api.get(`/api/users/${ada.id}`);
    const { body: found } = await admin.api.get('/api/users?q=pay-17&sort=-employee_number');
    expect(profile.employee_number).toBe('PAY-17/A');
    expect(record.employee_number).toBe('PAY-17/A');
    expect(found.users).toEqual([expect.objectContaining({ id: ada.id })]);
  });

  it('People sign in by their number', async () => {
    const { body } = await create('100200');
    const login = { email: '100200', password: PASSWORD };
    const answer = await server.visitor.post('/api/auth/login', login);
    expect([answer.status, answer.body.user_id]).toEqual([200, body.user_id]);
    const wrong = { ...login, password: 'Wrong-passw0rd' };
    expect(code(await server.visitor.post('/api/auth/login', wrong))).toEqual([
      401,
      'invalid_credentials',
    ]);
  });

  it('A number that somebody has is refused by the name of who has it', async () => {
    const { body: first } = await create('K-1');
    const second = await create('k-1');
    expect(code(second)).toEqual([409, 'employee_number_taken']);
    expect(second.body.detail).toContain(first.user_id);
    const { id } = await register(server);
    const changed = await admin.api.put(`/api/users/${id}`, { employee_number: 'K-1' });
    expect(code(changed)).toEqual([409, 'employee_number_taken']);
    expect(changed.body.detail).toContain(first.user_id);
  });

  it('A number is cleared by null, kept when left out, and free again when its holder is removed', async () => {
    const { body: first } = await create('K-2');
    const path = `/api/users/${first.user_id}`;
    expect((await admin.api.put(path, { phone: '030 1234567' })).body.employee_number).toBe('K-2');
    expect((await admin.api.put(path, { employee_number: null })).body.employee_number).toBeNull();
    const { body: second } = await create('K-2');
    await admin.api.delete(`/api/users/${second.user_id}`);
    expect((await create('K-2')).status).toBe(201);
  });

  it('Many people may be without a number', async () => {
    const answers = [await create(null), await create(' '), await create(null)];
    expect(answers.map(({ body }) => body.employee_number as unknown)).toEqual([null, null, null]);
  });

  it.each(['EMP001', 'adm7', 'a b', 'a@b', '-1', '1'.repeat(31)])(
    'The number %s is refused',
    async (number) => {
      expect(code(await create(number))).toEqual([400, 'validation_failed']);
    },
  );

  it('Nobody changes their own number', async () => {
    const { api } = await register(server);
    const answer = await api.put('/api/users/profile', { employee_number: 'MINE' });
    expect(code(answer)).toEqual([400, 'validation_failed']);
  });

  it('An import takes numbers in, and tells whose number a row repeats', async () => {
    const { body: holder } = await create('TAKEN-1');
    const rows = [
      `Ada Lovelace,${newEmail()},s-1`,
      `Alan Turing,${newEmail()},S-1`,
      `Grace Hopper,${newEmail()},taken-1`,
      `Mary Shelley,${newEmail()},`,
      `Emmy Noether,${newEmail()},EMP001`,
    ];
    for (const dry_run of ['true', 'false']) {
      const { imported, errors, ignored_columns } = await importing(rows, { dry_run });
      expect({ imported, ignored_columns }).toEqual({ imported: 2, ignored_columns: [] });
      expect(errors).toEqual([
        expect.objectContaining({ row: 3, message: 'employee_number is the same as in row 2' }),
        expect.objectContaining({ row: 4, message: expect.stringContaining(holder.user_id) }),
        expect.objectContaining({ row: 6, field: 'employee_number' }),
      ]);
    }
    expect((await admin.api.get('/api/users?q=S-1')).body.total).toBe(1);
  });
});
