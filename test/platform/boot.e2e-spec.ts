import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { Agent, get, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { eventually } from '../harness/eventually.js';
import { startAndFail, startServer } from '../harness/server.js';

describe('Stopping the server', () => {
  it('A server told to stop exits with code 0, and the libraries in it left nothing in the home of its user', async () => {
    const home = await mkdtemp(join(tmpdir(), 'home-'));
    const server = await startServer({ HOME: home });
    await server.visitor.get('/api/health/live');
    expect(await server.stop()).toBe(0);
    expect(await readdir(home)).toEqual([]);
    await rm(home, { recursive: true });
  });
});

describe('A server behind a balancer that is told to stop', () => {
  it('A stopping server says that it is not ready, answers what still comes and lets go of kept connections', async () => {
    const server = await startServer({ SHUTDOWN_GRACE: '3' });
    const agent = new Agent({ keepAlive: true });
    const ask = async (path: string) => {
      const request = get(`${server.url}${path}`, { agent });
      const [answer] = (await once(request, 'response')) as [IncomingMessage];
      answer.resume();
      return answer;
    };
    expect((await ask('/api/health/ready')).statusCode).toBe(200);
    const stopped = server.stop();
    await eventually(async () => {
      expect((await ask('/api/health/ready')).statusCode).toBe(503);
    });
    const last = await ask('/api/health/live');
    expect([last.statusCode, last.headers.connection]).toEqual([200, 'close']);
    expect(await stopped).toBe(0);
    agent.destroy();
  }, 60_000);
});

describe('A server that is told to stop while many are at its door', () => {
  it('Whoever has connected before it stops listening is answered', async () => {
    const server = await startServer();
    server.process.kill('SIGSTOP');
    const requests = Array.from({ length: 100 }, () =>
      get(`${server.url}/api/health/live`, { agent: false }),
    );
    const answers = requests.map(async (request) => {
      const [answer] = (await once(request, 'response')) as [IncomingMessage];
      answer.resume();
      return answer.statusCode;
    });
    await Promise.all(
      requests.map(async (request) => {
        const [socket] = (await once(request, 'socket')) as [Socket];
        if (socket.connecting) await once(socket, 'connect');
      }),
    );
    const stopped = server.stop();
    server.process.kill('SIGCONT');
    expect(new Set(await Promise.all(answers))).toEqual(new Set([200]));
    expect(await stopped).toBe(0);
  }, 60_000);
});

describe('Printing the API’s description', () => {
  it('The API’s description is printed without a database, a port or a trace on the disk', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'openapi-'));
    const run = promisify(execFile);
    const { stdout } = await run(process.execPath, [resolve('dist/src/openapi/print.js')], {
      cwd: folder,
      env: {},
    });
    expect(JSON.parse(stdout)).toMatchObject({ openapi: expect.stringMatching(/^3\./) });
    expect(await readdir(folder)).toEqual([]);
    await rm(folder, { recursive: true });
  }, 60_000);
});

describe('Starting the server', () => {
  it.each([
    ['PORT', 'eighty'],
    ['DB_TYPE', 'oracle'],
    ['CORS_ORIGINS', '*'],
    ['JWT_SECRET_KEY', 'too-short-a-secret'],
  ])(
    'The server does not start with a bad %s, names it in one line and does not repeat its value',
    async (name, value) => {
      const { code, output } = await startAndFail({ [name]: value });
      expect(code).toBe(1);
      expect(output).toMatch(new RegExp(`^Bad environment: ${name} must be [^\\n]+\\n$`));
      expect(output).not.toContain(`"${value}"`);
      expect(output).not.toContain('too-short-a-secret');
    },
    60_000,
  );

  it('The server does not start in production while a secret is missing', async () => {
    const { code, output } = await startAndFail({
      NODE_ENV: 'production',
      SECRET_KEY: 'x'.repeat(32),
    });
    expect(code).toBe(1);
    expect(output.trim()).toBe(
      'Bad environment: JWT_SECRET_KEY and ENCRYPTION_KEY must be set when NODE_ENV is production.',
    );
  }, 60_000);
});
