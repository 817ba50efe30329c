import { afterAll } from '@jest/globals';
import { signInAdmin, type Person } from './people.js';
import { startServer, startTwin, type TestServer } from './server.js';

interface Suite {
  readonly server: TestServer;
  /** Signed in. */
  readonly admin: Person;
}

/**
 * A server for all tests of a file, stopped after the last: await it at the top of the file. What else may fail belongs
 * into `beforeAll`: jest stops nothing for a file that does not load.
 */
export async function serve(env: Record<string, string> = {}): Promise<Suite> {
  const server = await startServer(env);
  afterAll(() => server.stop());
  return { server, admin: await orStop(server, signInAdmin(server)) };
}

/** The same with a second process on the same database and folder. */
export async function serveTwice(
  env: Record<string, string> = {},
): Promise<Suite & { readonly twin: TestServer }> {
  const server = await startServer(env);
  const twin = await orStop(server, startTwin(server));
  afterAll(async () => {
    await twin.stop();
    await server.stop();
  });
  return { server, twin, admin: await signInAdmin(server) };
}

const orStop = <T>(server: TestServer, work: Promise<T>): Promise<T> =>
  work.catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
