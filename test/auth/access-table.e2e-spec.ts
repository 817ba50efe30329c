import { writeFileSync } from 'node:fs';
import type { Client } from '../harness/client.js';
import { register, signInAdmin } from '../harness/people.js';
import { serve } from '../harness/suite.js';

type Method = 'get' | 'post' | 'put' | 'delete';

interface Route {
  readonly method: Method;
  readonly path: string;
  readonly isOpen: boolean;
}

interface Statuses {
  readonly nobody: number;
  readonly other: number;
  readonly owner: number;
  readonly admin: number;
}

const METHODS: readonly Method[] = ['get', 'put', 'post', 'delete'];

const { server } = await serve();

describe('Access table of all routes', () => {
  const table = new Map<Route, Statuses>();

  beforeAll(async () => {
    for (const route of await routes()) table.set(route, await askedByAll(route));
    if (process.env.ACCESS_TABLE) writeFileSync(process.env.ACCESS_TABLE, markdown());
  }, 180_000);

  const routes = async (): Promise<Route[]> => {
    const { body } = await server.visitor.get('/docs-json');
    const paths = Object.entries(body.paths as Record<string, Record<string, { security?: [] }>>);
    return paths.flatMap(([path, methods]) =>
      METHODS.filter((method) => method in methods).map((method) => ({
        method,
        path,
        isOpen: methods[method]!.security?.length === 0,
      })),
    );
  };

  /** By people of their own: some calls end a session, or an account. */
  const askedByAll = async (route: Route): Promise<Statuses> => {
    const admin = await signInAdmin(server);
    const [owner, other] = [await register(server), await register(server)];
    const call = (api: Client) => statusOf(api, route, owner.id);
    return {
      nobody: await call(server.visitor),
      other: await call(other.api),
      owner: await call(owner.api),
      admin: await call(admin.api),
    };
  };

  const statusOf = async (api: Client, { method, path }: Route, ownerId: string) => {
    const isAboutUser = /^\/api\/(admin\/)?(users|attendance\/status)\//.test(path);
    const address = path
      .replace('{id}', isAboutUser ? ownerId : '999999')
      .replace(/\{[^}]+\}/g, 'faces/none.jpg');
    const { status } = method === 'get' ? await api.get(address) : await api[method](address, {});
    return status;
  };

  const markdown = () =>
    [
      '| route | nobody | another user | the owner | an administrator |',
      '|---|---|---|---|---|',
      ...[...table].map(
        ([{ method, path }, { nobody, other, owner, admin }]) =>
          `| ${method.toUpperCase()} ${path} | ${nobody} | ${other} | ${owner} | ${admin} |`,
      ),
      '',
    ].join('\n');

  const where = (wanted: (route: Route, statuses: Statuses) => boolean) =>
    [...table].filter(([route, statuses]) => wanted(route, statuses)).map(([route]) => route);

  it('Every route is in the access table', () => {
    expect(table.size).toBeGreaterThan(40);
  });

  it('No route of the access table fails with a server error', () => {
    const failing = where((_, statuses) =>
      Object.values(statuses).some((status) => status === 500),
    );
    expect(failing).toEqual([]);
  });

  it('Every route refuses callers without a token unless the table opens it', () => {
    const ajar = where(({ isOpen }, { nobody }) => !isOpen && nobody !== 401);
    expect(ajar).toEqual([]);
  });

  it('The open routes are the ones that everybody needs', () => {
    const open = where(({ isOpen }) => isOpen).map(({ path }) => path);
    const needed = /^\/api\/(auth|health|files)|^\/metrics|^\/\.well-known\/biometric-policy$/;
    expect(open.filter((path) => !needed.test(path))).toEqual([]);
  });

  it('Administration routes refuse everybody but administrators', () => {
    const leaking = where(
      ({ path }, { other, owner }) =>
        path.startsWith('/api/admin/') && (other !== 403 || owner !== 403),
    );
    expect(leaking).toEqual([]);
  });

  it('A user’s record is shown to that user and to administrators, and refused to others', () => {
    const shown = table.get(
      where(({ method, path }) => method === 'get' && path === '/api/users/{id}')[0]!,
    );
    expect(shown).toMatchObject({ other: 403, owner: 200, admin: 200 });
  });
});
