import { code } from '../harness/client.js';
import { register, type Person } from '../harness/people.js';
import { asStored, sql } from '../harness/sql.js';
import { serveTwice } from '../harness/suite.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const { server, twin, admin } = await serveTwice();

describe('Idempotency-Key', () => {
  let keys = 0;

  const newKey = () => `key-${++keys}`;
  const keyed = (key: string) => ({ 'Idempotency-Key': key });
  const replayed = ({ headers }: { headers: Headers }) => headers.get('Idempotency-Replayed');
  const mark = ({ api }: Person, key: string, body: object = {}) =>
    api.post('/api/attendance/mark', body, keyed(key));
  const byHand = (userId: string, key: string, more: object = {}) => {
    const date = new Date().toISOString().slice(0, 10);
    const body = { user_id: userId, date, status: 'Present', ...more };
    return admin.api.post('/api/attendance/mark-manual', body, keyed(key));
  };
  /** Lets the claim on a key end so many milliseconds from now. */
  const endIn = (fingerprint: string, milliseconds: number) =>
    sql(server, 'UPDATE idempotency_keys SET claimed_until = ? WHERE fingerprint = ?', [
      asStored(new Date(Date.now() + milliseconds)),
      fingerprint,
    ]);
  const lifeOf = async (fingerprint: string) => {
    const [row] = await sql(
      server,
      'SELECT claimed_until AS life FROM idempotency_keys WHERE fingerprint = ?',
      [fingerprint],
    );
    const { life } = row as { life: Date | string };
    return new Date(typeof life === 'string' ? `${life.replace(' ', 'T')}Z` : life).getTime();
  };
  const lastFingerprint = async () => {
    const [row] = await sql(
      server,
      'SELECT fingerprint FROM idempotency_keys ORDER BY id DESC LIMIT 1',
    );
    return String(row!.fingerprint);
  };

  it('A request repeated with its key is carried out once and answered alike', async () => {
    const ada = await register(server);
    const key = newKey();
    const first = await mark(ada, key, { location: 'Gate' });
    const second = await mark(ada, key, { location: 'Gate' });

    expect(first.status).toBe(201);
    expect(replayed(first)).toBeNull();
    expect(second.status).toBe(201);
    expect(replayed(second)).toBe('true');
    expect(second.body).toEqual(first.body);
  });

  it('A check-out repeated with its key leaves one going', async () => {
    const ada = await register(server);
    await mark(ada, newKey());
    const key = keyed(newKey());
    const go = () => ada.api.post('/api/attendance/check-out', {}, key);
    const [first, second] = [await go(), await go()];
    expect([first.status, second.status, replayed(second)]).toEqual([201, 201, 'true']);
    expect(second.body).toEqual(first.body);
    const goings = `SELECT id FROM attendance_events WHERE user_id = ? AND kind = 'out'`;
    expect(await sql(server, goings, [ada.id])).toHaveLength(1);
  });

  it('A key is known in every process', async () => {
    const ada = await register(server);
    const key = newKey();
    const first = await mark(ada, key);
    const url = `${twin.url}/api/attendance/mark`;
    const headers = { authorization: `Bearer ${ada.token}`, ...keyed(key) };
    const second = await fetch(url, { method: 'POST', headers });
    expect(second.headers.get('Idempotency-Replayed')).toBe('true');
    expect(await second.json()).toEqual(first.body);
  });

  it('A key used for another request is refused', async () => {
    const ada = await register(server);
    const key = newKey();
    await mark(ada, key, { location: 'Gate' });
    expect(code(await mark(ada, key, { location: 'Hall' }))).toEqual([
      422,
      'idempotency_key_reused',
    ]);
  });

  it('A key used for another manual mark is refused', async () => {
    const ada = await register(server);
    const key = newKey();
    const first = await byHand(ada.id, key);
    expect(first.status).toBe(201);
    const second = await byHand(ada.id, key);
    expect([second.status, replayed(second), second.body]).toEqual([201, 'true', first.body]);
    expect(code(await byHand(ada.id, key, { status: 'Leave' }))).toEqual([
      422,
      'idempotency_key_reused',
    ]);
  });

  it('The same form is the same request, whatever its boundary', async () => {
    const ada = await register(server);
    const key = newKey();
    const send = (location: string) =>
      ada.api.upload('/api/attendance/mark', { fields: { location } }, keyed(key));
    const first = await send('Gate');
    const second = await send('Gate');
    expect(first.status).toBe(201);
    expect([replayed(second), second.body]).toEqual(['true', first.body]);
    expect((await send('Hall')).status).toBe(422);
  });

  it('A refused request repeated with its key is refused alike', async () => {
    const ada = await register(server);
    await mark(ada, newKey());
    const key = newKey();
    const first = await mark(ada, key);
    const second = await mark(ada, key);
    expect(code(first)).toEqual([409, 'already_marked']);
    expect(code(second)).toEqual([409, 'already_marked']);
    expect([replayed(first), replayed(second)]).toEqual([null, 'true']);
    expect(second.headers.get('content-type')).toContain('application/problem+json');
    const { request_id: one, ...said } = first.body;
    const { request_id: other, ...saidAgain } = second.body;
    expect(saidAgain).toEqual(said);
    expect(one).not.toBe(other);
  });

  it('A key belongs to its caller and is case-sensitive', async () => {
    const [ada, bob, cid] = [
      await register(server),
      await register(server),
      await register(server),
    ];
    const key = newKey();
    const answers = [await mark(ada, key), await mark(bob, key), await mark(cid, `${key}A`)];
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    const other = await mark(cid, `${key}a`);
    expect([other.status, replayed(other)]).toEqual([409, null]);
  });

  it('A request sent ten times at once is carried out once, in whichever process', async () => {
    const ada = await register(server);
    const key = newKey();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        fetch(`${(i % 2 ? twin : server).url}/api/attendance/mark`, {
          method: 'POST',
          headers: { authorization: `Bearer ${ada.token}`, ...keyed(key) },
        }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
    const firsts = answers.filter(({ headers }) => !headers.has('Idempotency-Replayed'));
    expect(firsts).toHaveLength(1);
    const bodies = await Promise.all(answers.map((answer) => answer.json()));
    for (const body of bodies) expect(body).toEqual(bodies[0]);
  });

  it.each(['', 'two words', 'ключ', 'x'.repeat(256)])('%p is refused as a key', async (key) => {
    const ada = await register(server);
    const header = Buffer.from(key).toString('latin1');
    const answer = await mark(ada, header);
    expect(code(answer)).toEqual([400, 'validation_failed']);
    expect(answer.body.errors[0].field).toBe('Idempotency-Key');
  });

  it('A key is forgotten after a day', async () => {
    const ada = await register(server);
    const key = newKey();
    await mark(ada, key);
    const fingerprint = await lastFingerprint();
    const age = Date.now() + DAY - (await lifeOf(fingerprint));
    expect(age).toBeGreaterThanOrEqual(0);
    expect(age).toBeLessThan(HOUR);
    await endIn(fingerprint, 60_000);
    expect(replayed(await mark(ada, key))).toBe('true');
    await endIn(fingerprint, -1);
    const late = await mark(ada, key);
    expect([...code(late), replayed(late)]).toEqual([409, 'already_marked', null]);
  });

  it('A repeated request is put off while the first is at work, and carried out when the first has died', async () => {
    const ada = await register(server);
    const key = newKey();
    await mark(ada, key);
    const fingerprint = await lastFingerprint();
    await sql(
      server,
      'UPDATE idempotency_keys SET status = NULL, answer = NULL WHERE fingerprint = ?',
      [fingerprint],
    );
    const waiting = await mark(ada, key);
    expect(code(waiting)).toEqual([409, 'idempotency_key_in_progress']);
    expect(waiting.headers.get('Retry-After')).toBe('1');

    await endIn(fingerprint, -1);
    const taken = await mark(ada, key);
    expect([...code(taken), replayed(taken)]).toEqual([409, 'already_marked', null]);
  }, 20_000);
});
