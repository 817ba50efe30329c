import { jest } from '@jest/globals';
import { signIn } from './support/people.js';
import { runCli } from './support/cli.js';
import { startServer, type TestServer } from './support/server.js';

const PASSWORD = 'Passw0rd!';

// A command starts a process, which takes its time on a busy machine.
jest.setTimeout(30_000);

describe('The command line', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  const cli = (args: string[], input?: string) => runCli(server, args, input);
  const createAdmin = (...more: string[]) =>
    cli(['create-admin', '--password-stdin', ...more], `${PASSWORD}\n`);

  it('makes an administrator with a password from standard input', async () => {
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

  it('refuses an address that is taken', async () => {
    await createAdmin('--email', 'two@example.com', '--name', 'Two');
    const { exitCode, stderr } = await createAdmin('--email', 'two@example.com', '--name', 'Two');
    expect([exitCode, stderr]).toEqual([1, 'two@example.com already has an account\n']);
  });

  it.each([
    ['an unknown option', ['--mail', 'a@example.com'], '--mail'],
    ['a missing option', ['--name', 'Ada'], '--email is missing'],
    ['a bad address', ['--email', 'ada', '--name', 'Ada'], '--email must be'],
    ['a bad name', ['--email', 'a@example.com', '--name', '=1'], '--name must be'],
  ])('explains %s', async (_, args, words) => {
    const { exitCode, stderr } = await createAdmin(...args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).toContain('Usage: npm run cli -- create-admin');
    expect(stderr).not.toMatch(/\bat .+:\d+/);
  });

  it('explains a weak password', async () => {
    const args = ['create-admin', '--password-stdin', '--email', 'x@example.com', '--name', 'Xe'];
    const { exitCode, stderr } = await cli(args, 'weak\n');
    expect([exitCode, stderr.split('\n')[0]]).toEqual([
      2,
      'The password must be at least 8 bytes long',
    ]);
  });

  it('says so when there is no keyboard to ask for a password', async () => {
    const args = ['create-admin', '--email', 'x@example.com', '--name', 'Xe'];
    const { exitCode, stderr } = await cli(args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--password-stdin');
  });

  it('lists its commands', async () => {
    expect(await cli(['help'])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('create-admin'),
    });
    expect((await cli(['nonsense'])).exitCode).toBe(2);
  });
});
