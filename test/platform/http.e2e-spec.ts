import { readdir, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Answer } from '../harness/client.js';
import { startServer, type TestServer } from '../harness/server.js';

const ORIGIN = 'https://app.example.com';

const expectProblem = ({ body, headers, status }: Answer, expected: number, code: string) => {
  expect(status).toBe(expected);
  expect(headers.get('content-type')).toContain('application/problem+json');
  expect(headers.get('x-request-id')).toBe(body.request_id);
  expect(body).toMatchObject({ status: expected, code, error: body.detail, message: body.detail });
  expect(body.detail).toEqual(expect.any(String));
  expect(JSON.stringify(body)).not.toMatch(/node_modules|\bat .+:\d+/);
};

describe('HTTP', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer({ CORS_ORIGINS: ORIGIN });
  });
  afterAll(async () => {
    await server.stop();
  });

  const api = () => server.visitor;

  describe('Refused requests', () => {
    it('An unknown address is refused with a problem document', async () => {
      expectProblem(await api().get('/api/nowhere'), 404, 'not_found');
    });

    it('A method that the address does not take is refused', async () => {
      expectProblem(await api().post('/api/health/live', {}), 404, 'not_found');
    });

    it('An address that cannot be decoded is refused', async () => {
      expectProblem(await api().get('/api/%ff'), 400, 'malformed_url');
    });

    it('An address longer than any of the service’s is refused', async () => {
      expectProblem(await api().get(`/api/${'a'.repeat(20_000)}`), 431, 'headers_too_large');
    });

    it('A body that is no JSON is refused', async () => {
      const answer = await api().call('/api/health/live', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"email":',
      });
      expectProblem(answer, 400, 'malformed_json');
    });

    it('A JSON body that reaches for the prototype is refused', async () => {
      const answer = await api().call('/api/health/live', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"__proto__": {"role": "admin"}}',
      });
      expectProblem(answer, 400, 'malformed_json');
    });

    it('A JSON body above one megabyte is refused', async () => {
      const answer = await api().post('/api/health/live', { text: 'x'.repeat(1_100_000) });
      expectProblem(answer, 413, 'payload_too_large');
    });

    it('Bytes that are not HTTP are refused and harm nothing', async () => {
      expect(await speak(server.url, 'HELO there\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 .*"code"/s);
      expect((await api().get('/api/health/live')).status).toBe(200);
    });
  });

  describe('Request ids', () => {
    it('A request keeps the id its caller gave if that is a plain word', async () => {
      const { headers } = await api().get('/api/health/live', { 'x-request-id': 'kiosk-7_a' });
      expect(headers.get('x-request-id')).toBe('kiosk-7_a');
    });

    it.each(['with space', 'x'.repeat(65), '<script>'])(
      'A request does not keep "%s" as its id',
      async (given) => {
        const { headers } = await api().get('/api/health/live', { 'x-request-id': given });
        expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
      },
    );

    it('The log names each request by its id, without the query string', async () => {
      await api().get('/api/files/a.jpg?signature=s3cret', { 'x-request-id': 'find-me' });
      const line = await logLine(server, 'find-me');
      expect(JSON.parse(line)).toMatchObject({
        method: 'GET',
        path: '/api/files/a.jpg',
        status: 403,
      });
      expect(server.output()).not.toContain('s3cret');
    });
  });

  describe('Browsers', () => {
    it('Answers carry the security headers of helmet', async () => {
      const { headers } = await api().get('/api/health/live');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    });

    it('Configured origins pass CORS', async () => {
      const answer = await api().call('/api/health/live', {
        method: 'OPTIONS',
        headers: { origin: ORIGIN, 'access-control-request-method': 'PUT' },
      });
      expect(answer.status).toBe(204);
      expect(answer.headers.has('x-request-id')).toBe(true);
      expect(answer.headers.get('access-control-allow-origin')).toBe(ORIGIN);
      expect(answer.headers.get('access-control-allow-credentials')).toBe('true');
      expect(answer.headers.get('access-control-allow-methods')).toContain('PUT');
    });

    it('Other origins do not pass CORS', async () => {
      const { headers } = await api().get('/api/health/live', { origin: 'https://evil.example' });
      expect(headers.get('access-control-allow-origin')).toBeNull();
    });
  });

  describe('Signed files', () => {
    it.each(['', '?expires=4102444800&signature=forged', '?signature=&expires='])(
      'A stored picture is refused with the query "%s"',
      async (query) => {
        const answer = await api().get(`/api/files/faces/ab/picture.jpg${query}`);
        expectProblem(answer, 403, 'invalid_signature');
        expect(answer.headers.get('cache-control')).toBe('no-store');
      },
    );

    it('A signed address does not lead out of the storage folder', async () => {
      const answer = await api().get('/api/files/..%2f..%2fetc%2fpasswd');
      expectProblem(answer, 403, 'invalid_signature');
    });
  });

  it('The service serves the description of its API', async () => {
    const { body } = await api().get('/docs-json');
    expect(body.info.title).toBe('Face attendance');
    expect(body.security).toEqual([{ bearer: [] }]);
    expect(body.paths['/api/health/live'].get.security).toEqual([]);
    expect((await api().get('/docs')).status).toBe(200);
  });

  it('Missing secrets are made once, in files that only their owner can read', async () => {
    const folder = join(server.folder, 'secrets');
    const names = await readdir(folder);
    expect(names.sort()).toEqual(['encryption_key', 'jwt_secret_key', 'secret_key']);
    const modes = await Promise.all(
      [folder, ...names.map((name) => join(folder, name))].map(
        async (path) => (await stat(path)).mode & 0o777,
      ),
    );
    expect(modes).toEqual([0o700, 0o600, 0o600, 0o600]);
  });
});

describe('Rate limit', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer({ RATE_LIMIT_PER_MINUTE: '5' });
  });
  afterAll(async () => {
    await server.stop();
  });

  it('A caller above the rate limit is told when to come back, and may still ask for the health', async () => {
    const api = server.visitor;
    const answers: Answer[] = [];
    for (let i = 0; i < 6; i++) answers.push(await api.get('/api/files/x.jpg'));

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 429]);
    expectProblem(answers[5]!, 429, 'too_many_requests');
    expect(Number(answers[5]!.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await api.get('/api/health/live')).status).toBe(200);
  });
});

/** The line of the log that holds the word; it may take a moment to arrive. */
async function logLine(server: TestServer, word: string): Promise<string> {
  for (let i = 0; i < 100; i++) {
    const line = server
      .output()
      .split('\n')
      .find((text) => text.includes(word));
    if (line) return line;
    await setTimeout(20);
  }
  throw new Error(`No line with ${word} in:\n${server.output()}`);
}

/** Says something to the port that no client would, and returns the answer. */
const speak = (url: string, words: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(words));
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => (answer += text));
    socket.on('end', () => {
      resolve(answer);
    });
    socket.on('error', reject);
  });
