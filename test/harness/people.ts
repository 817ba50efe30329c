import { randomBytes } from 'node:crypto';
import { client, type Client } from './client.js';
import { ADMIN, type TestServer } from './server.js';

export const PASSWORD = 'Passw0rd!';

/** Somebody with an account, and a client that calls as them. */
export interface Person {
  readonly id: string;
  readonly email: string;
  readonly token: string;
  readonly refreshToken: string;
  readonly api: Client;
}

export const newEmail = (): string => `${randomBytes(6).toString('hex')}@example.com`;

export async function signIn(
  server: TestServer,
  email: string,
  password = PASSWORD,
): Promise<Person> {
  const { status, body } = await client(server.url).post('/api/auth/login', { email, password });
  if (status !== 200) throw new Error(`${email} cannot sign in: ${JSON.stringify(body)}`);
  return personOf(server, email, body);
}

/** The administrator whom the environment names. */
export const signInAdmin = (server: TestServer): Promise<Person> =>
  signIn(server, ADMIN.email, ADMIN.password);

/** Somebody new, signed in. */
export async function register(
  server: TestServer,
  { name = 'Ada Lovelace', email = newEmail(), role = 'employee' } = {},
): Promise<Person> {
  const registration = { name, email, password: PASSWORD, role };
  const { status, body } = await client(server.url).post('/api/auth/register', registration);
  if (status !== 201) throw new Error(`${email} cannot register: ${JSON.stringify(body)}`);
  return personOf(server, email, body);
}

/** So many, a few at a time: passwords take their time. */
export async function registerMany(server: TestServer, count: number): Promise<Person[]> {
  const people: Person[] = [];
  while (people.length < count) {
    const few = Array.from({ length: Math.min(10, count - people.length) }, () => register(server));
    people.push(...(await Promise.all(few)));
  }
  return people;
}

const personOf = (
  server: TestServer,
  email: string,
  body: { user_id: string; token: string; refresh_token: string },
): Person => ({
  id: body.user_id,
  email,
  token: body.token,
  refreshToken: body.refresh_token,
  api: client(server.url, body.token),
});
