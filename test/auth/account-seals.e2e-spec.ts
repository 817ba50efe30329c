import { setTimeout } from 'node:timers/promises';
import { code } from '../harness/client.js';
import { runCli } from '../harness/command-line.js';
import { PASSWORD, register, signIn } from '../harness/people.js';
import { sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve();

describe('An account that is changed in the database', () => {
  const CHANGES = [
    `role = 'admin'`,
    `email = 'thief@example.com'`,
    `password_hash = 'x'`,
    `account_seal = NULL`,
  ];

  it.each(CHANGES)('is not believed any more: %s', async (change) => {
    const ada = await register(server);
    await sql(server, `UPDATE users SET ${change} WHERE id = ?`, [ada.id]);
    // Another process may remember the token for a second.
    await setTimeout(1050);
    expect(code(await ada.api.get('/api/users'))).toEqual([403, 'account_not_sealed']);
    const again = await server.visitor.post('/api/auth/login', {
      email: ada.id,
      password: PASSWORD,
    });
    expect(code(again)).toEqual([403, 'account_not_sealed']);
  });

  it('is not vouched for by a change of something else, only by an operator, of which the audit trail tells', async () => {
    const ada = await register(server);
    await sql(server, `UPDATE users SET role = 'admin' WHERE id = ?`, [ada.id]);
    const edit = await admin.api.put(`/api/users/${ada.id}`, { name: 'Ada Byron' });
    expect(code(edit)).toEqual([403, 'account_not_sealed']);
    expect((await runCli(server, ['seal'])).stderr).toContain('--yes');

    const { stdout } = await runCli(server, ['seal', '--yes']);
    expect(stdout).toContain(ada.id);
    expect((await signIn(server, ada.email)).id).toBe(ada.id);
    const { body: log } = await admin.api.get(
      '/api/admin/activity-log?action_type=accounts_sealed',
    );
    expect(JSON.stringify(log.logs[0].new_value)).toContain(ada.id);
    expect(server.output().split(`password of ${ada.id}`)).toHaveLength(2);
  }, 30_000);
});
