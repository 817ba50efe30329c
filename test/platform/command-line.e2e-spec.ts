import { jest } from '@jest/globals';
import { register, signIn } from '../harness/people.js';
import { eventually } from '../harness/eventually.js';
import { sql } from '../harness/sql.js';
import { runCli } from '../harness/command-line.js';
import { serve } from '../harness/suite.js';

const PASSWORD = 'Passw0rd!';

// A command starts a process, which takes its time on a busy machine.
jest.setTimeout(30_000);

const { server } = await serve();

describe('Command line', () => {
  const cli = (args: string[], input?: string) => runCli(server, args, input);
  const createAdmin = (...more: string[]) =>
    cli(['create-admin', '--password-stdin', ...more], `${PASSWORD}\n`);

  it('create-admin makes an administrator with a password from standard input', async () => {
    const { exitCode, stdout } = await createAdmin(
      '--email',
      'Root@Example.com',
      '--name',
      'Root One',
    );
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: expect.stringMatching(/^Made the administrator ADM002;/),
    });
    const root = await signIn(server, 'root@example.com', PASSWORD);
    expect((await root.api.get('/api/users')).status).toBe(200);
  });

  it('create-admin refuses an e-mail address that is taken', async () => {
    await createAdmin('--email', 'two@example.com', '--name', 'Two');
    const { exitCode, stderr } = await createAdmin('--email', 'two@example.com', '--name', 'Two');
    expect([exitCode, stderr]).toEqual([1, 'two@example.com already has an account\n']);
  });

  it.each([
    ['an unknown option', ['--mail', 'a@example.com'], '--mail'],
    ['a missing option', ['--name', 'Ada'], '--email is missing'],
    ['a bad address', ['--email', 'ada', '--name', 'Ada'], '--email must be'],
    ['a bad name', ['--email', 'a@example.com', '--name', '=1'], '--name must be'],
  ])('create-admin explains %s', async (_, args, words) => {
    const { exitCode, stderr } = await createAdmin(...args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).toContain('Usage: npm run cli -- create-admin');
    expect(stderr).not.toMatch(/\bat .+:\d+/);
  });

  it('create-admin explains a weak password', async () => {
    const args = ['create-admin', '--password-stdin', '--email', 'x@example.com', '--name', 'Xe'];
    const { exitCode, stderr } = await cli(args, 'weak\n');
    expect([exitCode, stderr.split('\n')[0]]).toEqual([
      2,
      'The password must be at least 8 bytes long',
    ]);
  });

  it('A command without a terminal to ask for a password says so', async () => {
    const args = ['create-admin', '--email', 'x@example.com', '--name', 'Xe'];
    const { exitCode, stderr } = await cli(args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--password-stdin');
  });

  it('reset-password sets a password and ends the user’s sessions', async () => {
    const ada = await register(server);
    const args = ['reset-password', '--password-stdin', '--user', ada.email];
    expect((await cli(args, 'N3w-password\n')).exitCode).toBe(0);
    expect((await ada.api.get('/api/auth/verify-token')).status).toBe(401);
    expect((await signIn(server, ada.email, 'N3w-password')).id).toBe(ada.id);
    const { exitCode, stderr } = await cli([...args.slice(0, 3), 'EMP999'], 'N3w-password\n');
    expect([exitCode, stderr]).toEqual([1, 'There is no user EMP999\n']);
  });

  it('Settings are shown and changed on the command line', async () => {
    expect((await cli(['config', 'get', 'late_mark_after_minutes'])).stdout).toBe(
      'late_mark_after_minutes = 15\n',
    );
    expect((await cli(['config', 'set', 'late_mark_after_minutes', '5'])).stdout).toBe(
      'late_mark_after_minutes = 5\n',
    );
    const refused = await cli(['config', 'set', 'late_mark_after_minutes', 'soon']);
    expect(refused).toMatchObject({
      exitCode: 1,
      stderr: 'late_mark_after_minutes takes a whole number from 0 to 720\n',
    });
  });

  it('A dated setting may hold from an earlier day, not from a later one', async () => {
    const set = ['config', 'set', 'working_hours_start', '08:00', '--valid-from'];
    expect((await cli([...set, '2026-03-02'])).stdout).toBe('working_hours_start = 08:00\n');
    for (const day of ['2999-01-01', '2026-02-30'])
      expect((await cli([...set, day])).exitCode).not.toBe(0);
  });

  it('tokens:purge tells how many old tokens and failed sign-ins it forgot', async () => {
    expect((await cli(['tokens:purge'])).stdout).toBe('Forgot 0 tokens and 0 failed sign-ins.\n');
  });

  it('seed --sample fills an empty site once', async () => {
    const { exitCode, stdout } = await cli(['seed', '--sample']);
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/^Made 20 people with 500 rec/)]);
    const password = /password (\S+)/.exec(stdout)![1]!;
    const person = await signIn(server, 'maren.lindqvist@example.com', password);
    expect((await person.api.get('/api/users/profile')).body).toMatchObject({
      name: 'Maren Lindqvist',
      department_name: 'Engineering',
    });
    expect((await cli(['seed', '--sample'])).exitCode).toBe(1);
  });

  describe('audit:verify', () => {
    const verify = (...more: string[]) => cli(['audit:verify', ...more]);
    const ask = async (text: string) => (await sql(server, text)).flatMap<unknown>(Object.values);
    const untilSealed = () =>
      eventually(async () => {
        const open = `SELECT COUNT(*) FROM activity_log WHERE id NOT IN (SELECT activity_id FROM activity_seals)`;
        expect((await ask(open)).map(Number)).toEqual([0]);
      });
    let head: string;

    it('tells that the audit trail is whole, and a head that still holds after more was written', async () => {
      await untilSealed();
      const { exitCode, stdout } = await verify();
      expect([exitCode, stdout]).toEqual([0, expect.stringContaining('is whole.')]);
      head = /Head: (\S+)/.exec(stdout)![1]!;
      await cli(['config', 'set', 'late_mark_after_minutes', '15']);
      await untilSealed();
      expect((await verify('--head', head)).stdout).toContain('is whole.');
      // Or it would seal between what follows.
      await server.kill();
    });

    it.each([
      [
        'changed',
        `UPDATE activity_log SET action_type = 'nothing' WHERE id = 1`,
        'line 1 was changed',
      ],
      ['taken away', `DELETE FROM activity_log WHERE id = 2`, 'line 2 is missing'],
      [
        'inserted',
        `INSERT INTO activity_log (id, action_type, status) VALUES (9000, 'user_created', 'success')`,
        'line 9000 was inserted',
      ],
      ['replaced with its seal', `DELETE FROM activity_seals WHERE position = 2`, '1 seals are'],
    ])('names a line that was %s in the database', async (_, statement, words) => {
      const tables = ['activity_log', 'activity_seals'];
      for (const table of tables) await ask(`CREATE TABLE copy_${table} AS SELECT * FROM ${table}`);
      await ask(statement);
      const { exitCode, stderr } = await verify();
      for (const table of tables) {
        await ask(`DELETE FROM ${table}`);
        await ask(`INSERT INTO ${table} SELECT * FROM copy_${table}`);
        await ask(`DROP TABLE copy_${table}`);
      }
      expect([exitCode, stderr]).toEqual([
        1,
        expect.stringContaining(`1 faults, the first: ${words}`),
      ]);
    });

    it('tells that the latest lines were taken away with their seals from the head that was kept', async () => {
      const [last] = await ask(`SELECT MAX(position) FROM activity_seals`);
      const { stderr } = await verify('--head', `${Number(last) + 5}:${'x'.repeat(43)}`);
      expect(stderr).toContain('does not hold the head that was kept');
    });
  });

  it('The command line lists its commands, explains each and guesses which was meant', async () => {
    expect(await cli(['--help'])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('create-admin'),
    });
    expect(await cli(['create-admin', '--help'])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(
        /^Usage: npm run cli -- create-admin [^]+ --password-stdin {2}read/,
      ),
    });
    expect(await cli(['creat-admin'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('Did you mean create-admin?'),
    });
  });

  it('A bad environment is one line and an exit code', async () => {
    const env = { ...server.env, PORT: 'eighty' };
    expect(await runCli({ ...server, env }, ['config', 'get'])).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'Bad environment: PORT must be a whole number from 0 to 65535.\n',
    });
  });
});
