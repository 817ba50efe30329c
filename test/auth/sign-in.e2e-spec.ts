import { code } from '../harness/client.js';
import { eventually } from '../harness/eventually.js';
import {
  newEmail,
  PASSWORD,
  register,
  signIn,
  signInAdmin,
  type Person,
} from '../harness/people.js';
import { ADMIN, startServer, type TestServer } from '../harness/server.js';

const NEW_PASSWORD = 'N3w-password';

describe('Registration and sign-in', () => {
  let server: TestServer;
  let admin: Person;

  beforeAll(async () => {
    server = await startServer();
    admin = await signInAdmin(server);
  });
  afterAll(() => server.stop());

  const api = () => server.visitor;
  const login = (email: string, password: string, more = {}) =>
    api().post('/api/auth/login', { email, password, ...more });

  describe('Registration', () => {
    const registration = () => ({ name: 'Grace Hopper', email: newEmail(), password: PASSWORD });

    it('Registration signs the newcomer in as an employee', async () => {
      const person = registration();
      const { status, body } = await api().post('/api/auth/register', person);
      expect(status).toBe(201);
      expect(body).toEqual({
        message: expect.any(String),
        user_id: expect.stringMatching(/^EMP\d{3,}$/),
        name: person.name,
        email: person.email,
        role: 'employee',
        token: expect.any(String),
        refresh_token: expect.any(String),
        expires_in: 86_400,
      });
      expect((await api().as(body.token).get('/api/auth/verify-token')).status).toBe(200);
    });

    it('Registration is open to students', async () => {
      const answer = await api().post('/api/auth/register', { ...registration(), role: 'student' });
      expect(answer.body.user_id).toMatch(/^STU\d{3,}$/);
    });

    it('Registration never makes an administrator', async () => {
      const answer = await api().post('/api/auth/register', { ...registration(), role: 'admin' });
      expect(code(answer)).toEqual([403, 'admin_registration_forbidden']);
    });

    it('An e-mail address registers once, whatever its letter case', async () => {
      const person = registration();
      await api().post('/api/auth/register', person);
      const again = { ...person, email: person.email.toUpperCase() };
      expect(code(await api().post('/api/auth/register', again))).toEqual([409, 'email_taken']);
    });

    it('User ids are given in sequence, each once, however many register at once', async () => {
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => api().post('/api/auth/register', registration())),
      );
      const numbers = answers
        .map(({ body }) => Number((body.user_id as string).slice(3)))
        .sort((a: number, b: number) => a - b);
      expect(numbers).toEqual(numbers.map((_, i) => numbers[0]! + i));
    });

    it.each([
      ['a name like a formula', { name: '=HYPERLINK("x")' }, 'name'],
      ['a name without a letter', { name: '-' }, 'name'],
      ['no name', { name: undefined }, 'name'],
      ['an e-mail address that is none', { email: 'ada@' }, 'email'],
      ['a weak password', { password: 'password' }, 'password'],
      ['a password of 73 bytes', { password: `Aa1!${'x'.repeat(69)}` }, 'password'],
      ['a password of 38 letters in 74 bytes', { password: `Aa1!${'é'.repeat(35)}` }, 'password'],
      ['an unknown role', { role: 'owner' }, 'role'],
      ['an unknown property', { is_admin: true }, 'is_admin'],
    ])('Registration with %s is refused', async (_, fault, field) => {
      const answer = await api().post('/api/auth/register', { ...registration(), ...fault });
      expect(code(answer)).toEqual([400, 'validation_failed']);
      expect(answer.body.errors).toEqual([{ field, message: expect.any(String) }]);
    });

    it.each(['Ægir Þórsson', "D'Arcy-O'Neil Jr.", 'नरेन्द्र मोदी', '王小明'])(
      'People named %s can register',
      async (name) => {
        const { status, body } = await api().post('/api/auth/register', {
          ...registration(),
          name,
        });
        expect([status, body.name]).toEqual([201, name]);
      },
    );
  });

  describe('Sign-in', () => {
    let ada: Person;

    beforeAll(async () => {
      ada = await register(server);
    });

    it.each([['the e-mail address'], ['the user id'], ['the user id in small letters']])(
      'A user signs in with the password and %s',
      async (what) => {
        const identity = what.includes('mail') ? ada.email.toUpperCase() : ada.id;
        const { status, body } = await login(
          what.includes('small') ? identity.toLowerCase() : identity,
          PASSWORD,
          { role: 'admin', device_name: 'Kitchen tablet' },
        );
        expect(status).toBe(200);
        expect(body).toEqual({
          token: expect.any(String),
          refresh_token: expect.any(String),
          expires_in: 86_400,
          user_id: ada.id,
          name: 'Ada Lovelace',
          role: 'employee',
        });
      },
    );

    it('A wrong password and an unknown user meet the same refusal', async () => {
      const [wrong, unknown] = await Promise.all([
        login(ada.email, 'Wr0ng!pass'),
        login(newEmail(), 'Wr0ng!pass'),
      ]);
      expect(code(wrong)).toEqual([401, 'invalid_credentials']);
      expect({ ...wrong.body, request_id: 0 }).toEqual({ ...unknown.body, request_id: 0 });
    });

    it('A password counts in all its bytes, not in the first 72 only', async () => {
      const email = newEmail();
      const password = `Aa1!${'x'.repeat(68)}`;
      await api().post('/api/auth/register', { name: 'Long Word', email, password });
      expect((await login(email, password)).status).toBe(200);
      expect((await login(email, `${password}y`)).status).toBe(401);
    });

    it('A failed sign-in is in the audit trail without the password', async () => {
      const { body } = await login(ada.email, 'Wr0ng!pass');
      // The trail itself is read elsewhere; here only that nothing of it reaches the log.
      await eventually(async () => {
        expect(server.output()).toContain(body.request_id);
      });
      expect(server.output()).not.toContain('Wr0ng!pass');
    });

    it.each([
      ['Suspended', 'account_suspended'],
      ['Inactive', 'account_inactive'],
    ])(
      'A user who is %s cannot sign in, and only the right password reveals why',
      async (status, refusal) => {
        const person = await register(server);
        await admin.api.put(`/api/users/${person.id}`, { status });
        expect(code(await login(person.email, PASSWORD))).toEqual([403, refusal]);
        expect(code(await login(person.email, 'Wr0ng!pass'))).toEqual([401, 'invalid_credentials']);
      },
    );
  });

  describe('Password change', () => {
    const change = (person: Person, old_password: string, new_password: string) =>
      person.api.post('/api/auth/change-password', { old_password, new_password });

    it('A password change needs the old password and ends every session', async () => {
      const ada = await register(server);
      const phone = await signIn(server, ada.email);
      const answer = await change(ada, PASSWORD, NEW_PASSWORD);
      expect([answer.status, answer.body.success]).toEqual([200, true]);
      for (const { token } of [ada, phone]) {
        const verified = await api().as(token).get('/api/auth/verify-token');
        expect(code(verified)).toEqual([401, 'token_revoked']);
      }
      expect((await login(ada.email, PASSWORD)).status).toBe(401);
      expect((await login(ada.email, NEW_PASSWORD)).status).toBe(200);
    });

    it('A password change with a wrong old password or a weak new one is refused', async () => {
      const ada = await register(server);
      expect(code(await change(ada, 'Wr0ng!pass', NEW_PASSWORD))).toEqual([400, 'wrong_password']);
      expect(code(await change(ada, PASSWORD, 'weak'))).toEqual([400, 'validation_failed']);
      expect((await ada.api.get('/api/auth/verify-token')).status).toBe(200);
    });
  });
});

describe('Server settings of sign-in', () => {
  it('Access tokens expire after JWT_ACCESS_TOKEN_EXPIRES', async () => {
    const server = await startServer({ JWT_ACCESS_TOKEN_EXPIRES: '60' });
    try {
      const admin = await signInAdmin(server);
      const [, claims = ''] = admin.token.split('.');
      const { iat, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString());
      expect(exp - iat).toBe(60);
    } finally {
      await server.stop();
    }
  });

  it('A server without an administrator tells how to make one', async () => {
    const server = await startServer({ ADMIN_EMAIL: '', ADMIN_PASSWORD: '' });
    try {
      await eventually(async () => {
        expect(server.output()).toContain('npm run cli -- create-admin');
      });
      const { email, password } = ADMIN;
      const answer = await server.visitor.post('/api/auth/login', { email, password });
      expect(answer.status).toBe(401);
    } finally {
      await server.stop();
    }
  });
});
