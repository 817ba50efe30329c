import { execFileSync } from 'node:child_process';
import { ENROLLED, probeOf } from '../harness/cast/cast.js';
import { eventually } from '../harness/eventually.js';
import { enrol, sendPicture } from '../harness/faces.js';
import { register } from '../harness/people.js';
import { startAndFail } from '../harness/server.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve({
  WORKERS: '2',
  METRICS_ENABLED: 'true',
  SHUTDOWN_GRACE: '1',
});

/** Enough for both processes to be asked, which take turns. */
const MANY = 8;

const workers = (): number[] =>
  execFileSync('ps', ['--ppid', String(server.process.pid), '-o', 'pid='])
    .toString()
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(Number);

const often = <T>(ask: () => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: MANY }, ask));

describe('Several processes on one port', () => {
  it('Who is put out at one of them is out at all', async () => {
    const ada = await register(server);
    const read = async () => (await ada.api.get('/api/users/profile')).status;
    expect(new Set(await often(read))).toEqual(new Set([200]));
    await admin.api.put(`/api/users/${ada.id}`, { status: 'Inactive' });
    await eventually(async () => {
      expect(new Set(await often(read))).toEqual(new Set([401]));
    });
  });

  it('A face that one of them approved is known to all at once', async () => {
    const member = ENROLLED[0]!;
    const person = await enrol(server, admin, member);
    const probe = await probeOf(member);
    for (const { body } of await often(() => sendPicture(admin, 'identify', probe))) {
      expect(body.user.user_id).toBe(person.id);
    }
  }, 60_000);

  it('Metrics add up what all of them count, whichever is asked', async () => {
    const answers = await often(() => server.visitor.get('/api/health/live'));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    // A call is counted once its answer is sent, which a client may see before.
    await eventually(async () => {
      for (const response of await often(() => fetch(`${server.url}/metrics`)))
        expectSums(await response.text());
    });
  });

  const expectSums = (text: string) => {
    // The buckets of the same route end alike, and hold fewer where an answer took its time.
    const line =
      /^http_request_duration_seconds_count\{[^}]*"\/api\/health\/live",status="200"\} (\d+)$/m.exec(
        text,
      );
    expect(Number(line?.[1])).toBe(MANY);
    expect(text).toMatch(/^face_gallery_people 1$/m);
    expect(text).toMatch(/^face_engine_ready 1$/m);
  };

  it('Another takes the place of one that dies, and the others answer', async () => {
    const [doomed] = workers();
    process.kill(doomed!, 'SIGKILL');
    await eventually(async () => {
      expect(workers()).toHaveLength(2);
      expect(workers()).not.toContain(doomed);
    });
    // A connection to it that the client kept fails once.
    await eventually(async () => {
      const answers = await often(() => server.visitor.get('/api/health/live'));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    });
    await eventually(async () => {
      expect(server.output()).toContain('another takes its place');
    });
  }, 60_000);

  it('They are told to stop as one, even by a signal that reaches each, and end with 0', async () => {
    const all = workers();
    for (const worker of all) process.kill(worker, 'SIGTERM');
    const ended = new Promise((resolve) => server.process.once('exit', resolve));
    server.process.kill('SIGTERM');
    expect(await ended).toBe(0);
  }, 60_000);
});

describe('Several processes that cannot start', () => {
  it('They say why in one line, and end', async () => {
    const { code, output } = await startAndFail({ WORKERS: '2', DB_TYPE: 'oracle' });
    expect(code).toBe(1);
    expect(output).toMatch(/^Bad environment: DB_TYPE must be [^\n]+\n$/);
  }, 60_000);
});
