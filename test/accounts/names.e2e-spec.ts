import { newEmail, PASSWORD, register } from '../harness/people.js';
import { serve } from '../harness/suite.js';

/** As they are typed, and as they are kept. */
const NAMES: [string, string][] = [
  ['Conan O\u2019Brien', "Conan O'Brien"],
  ['Dinah D`Souza', "Dinah D'Souza"],
  ['علی\u200Cرضا', 'علی\u200Cرضا'],
  ['ශ්\u200Dරී', 'ශ්\u200Dරී'],
  ['阿凡提·买买提', '阿凡提·买买提'],
  ['李', '李'],
  ['U', 'U'],
];

const { server, admin } = await serve();

describe('Names that people have', () => {
  it.each(NAMES)('%j is taken wherever a name is', async (name, kept) => {
    const registered = await register(server, { name });
    const made = await admin.api.post('/api/admin/users/create', {
      name,
      email: newEmail(),
      role: 'student',
      password: PASSWORD,
    });
    const imported = await admin.api.upload('/api/admin/users/bulk-import', {
      files: {
        file: {
          bytes: Buffer.from(`name,email\n${name},${newEmail()}\n`),
          fileName: 'people.csv',
          type: 'text/csv',
        },
      },
    });
    const profile = await registered.api.put('/api/users/profile', { name });
    const changed = await admin.api.put(`/api/users/${registered.id}`, { name });
    const shown = await admin.api.get(`/api/users/${registered.id}`);
    expect(imported.body.users).toEqual([expect.objectContaining({ name: kept })]);
    expect([made, profile, changed, shown].map(({ body }) => body.name as string)).toEqual(
      Array(4).fill(kept),
    );
  });

  it.each(["O'Brien", 'O\u2019Brien', 'o`brien'])('A search for %j finds them all', async (q) => {
    const { body } = await admin.api.get(`/api/users?q=${encodeURIComponent(q)}`);
    expect(body.total).toBe(3);
  });

  it.each(['R2D2', '🙂', "'", 'Ada\u200C', 'Ada, King'])('%j is no name', async (name) => {
    const { status } = await server.visitor.post('/api/auth/register', {
      name,
      email: newEmail(),
      password: PASSWORD,
    });
    expect(status).toBe(400);
  });
});
