import { Secret, TOTP } from 'otpauth';
import { client, code } from '../harness/client.js';
import { PASSWORD, register, type Person } from '../harness/people.js';
import { configure, sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve();

const PATH = '/api/auth/second-factor';
const STEP = 30_000;

/** As an authenticator shows it, so many steps of its clock later. */
const shown = (secret: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: Date.now() + steps * STEP,
  });

const signIn = (person: Person, more: object = {}) =>
  client(server.url).post('/api/auth/login', { email: person.email, password: PASSWORD, ...more });

/** Somebody whose authenticator was set up with the code of the step before. */
async function guarded() {
  const person = await register(server);
  const { body } = await person.api.post(PATH, { password: PASSWORD });
  const secret = String(body.secret);
  const confirmed = await person.api.post(`${PATH}/confirm`, { code: shown(secret, -1) });
  return { person, secret, recovery: confirmed.body.recovery_codes as string[] };
}

describe('A second factor', () => {
  it('is asked for once a code of it was confirmed, and not before', async () => {
    const ada = await register(server);
    expect(code(await ada.api.post(PATH, { password: 'Wr0ng!pass' }))).toEqual([
      400,
      'wrong_password',
    ]);
    const { body: enrolment } = await ada.api.post(PATH, { password: PASSWORD });
    expect(enrolment.uri).toContain(`secret=${enrolment.secret}`);
    expect((await signIn(ada)).status).toBe(200);
    expect(code(await ada.api.post(`${PATH}/confirm`, { code: '000000' }))).toEqual([
      401,
      'second_factor_invalid',
    ]);

    const { status, body } = await ada.api.post(`${PATH}/confirm`, {
      code: shown(enrolment.secret, -1),
    });
    expect([status, body.recovery_codes.length]).toEqual([200, 10]);
    expect((await ada.api.get(PATH)).body).toEqual({ enabled: true, recovery_codes_left: 10 });
    expect(code(await signIn(ada))).toEqual([401, 'second_factor_required']);
    expect(
      code(await signIn(ada, { password: 'Wr0ng!pass', code: shown(enrolment.secret) })),
    ).toEqual([401, 'invalid_credentials']);
    expect((await signIn(ada, { code: shown(enrolment.secret) })).status).toBe(200);
    expect(code(await ada.api.post(PATH, { password: PASSWORD }))).toEqual([
      409,
      'second_factor_in_use',
    ]);
  });

  it('takes a code once, also of two that come at once, and no earlier one after it', async () => {
    const { person, secret } = await guarded();
    const both = await Promise.all(
      [shown(secret, 1), shown(secret, 1)].map((one) => signIn(person, { code: one })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
    expect(code(await signIn(person, { code: shown(secret) }))).toEqual([
      401,
      'second_factor_invalid',
    ]);
  });

  it('takes each recovery code once', async () => {
    const { person, recovery } = await guarded();
    const typed = recovery[0]!.toUpperCase();
    expect((await signIn(person, { code: typed })).status).toBe(200);
    expect(code(await signIn(person, { code: typed }))).toEqual([401, 'second_factor_invalid']);
    expect((await person.api.get(PATH)).body.recovery_codes_left).toBe(9);
  });

  it('is not guessed by whoever knows the password', async () => {
    const { person, secret } = await guarded();
    for (let i = 0; i < 5; i++) {
      expect((await signIn(person)).status).toBe(401);
      await signIn(person, { code: '000000' });
    }
    expect(code(await signIn(person, { code: shown(secret) }))).toEqual([429, 'too_many_attempts']);
  });

  it('is not guessed by many codes at once', async () => {
    const { person, secret } = await guarded();
    const wrong = Array.from({ length: 20 }, (_, i) => String(100_000 + i));
    const answers = await Promise.all(
      [...wrong, shown(secret)].map((one) => signIn(person, { code: one })),
    );
    expect(answers.at(-1)!.status).toBe(429);
  });

  it('is asked for by the pages too', async () => {
    const { person, secret } = await guarded();
    const OWN = { 'x-requested-with': 'pages', 'sec-fetch-site': 'same-origin' };
    const open = (more: object) =>
      server.visitor.post(
        '/api/auth/page-session',
        { email: person.email, password: PASSWORD, ...more },
        OWN,
      );
    expect(code(await open({}))).toEqual([401, 'second_factor_required']);
    expect((await open({ code: shown(secret) })).status).toBe(200);
  });

  it('is turned off by password and code, and by an administrator, which ends the sessions', async () => {
    const { person, secret } = await guarded();
    expect(code(await person.api.delete(PATH, { password: PASSWORD, code: '000000' }))).toEqual([
      401,
      'second_factor_invalid',
    ]);
    expect(
      (await person.api.delete(PATH, { password: PASSWORD, code: shown(secret) })).status,
    ).toBe(200);
    expect((await signIn(person)).status).toBe(200);

    const { person: other } = await guarded();
    expect((await admin.api.delete(`/api/admin/users/${other.id}/second-factor`)).status).toBe(200);
    expect(code(await other.api.get(PATH))).toEqual([401, 'token_revoked']);
    expect((await signIn(other)).status).toBe(200);
    expect(code(await admin.api.delete(`/api/admin/users/${other.id}/second-factor`))).toEqual([
      409,
      'second_factor_absent',
    ]);
  });

  it('cannot be switched off in the database', async () => {
    const { person } = await guarded();
    await sql(server, 'UPDATE users SET second_factor = 0 WHERE id = ?', [person.id]);
    expect(code(await signIn(person))).toEqual([403, 'account_not_sealed']);
  });

  it('may be demanded of administrators, who can still set it up', async () => {
    await configure(server, { second_factor_required: 'true' });
    expect(code(await admin.api.get('/api/users'))).toEqual([403, 'second_factor_missing']);
    expect((await admin.api.get(PATH)).body.enabled).toBe(false);
    await configure(server, { second_factor_required: 'false' });
    expect((await admin.api.get('/api/users')).status).toBe(200);
  });
});
