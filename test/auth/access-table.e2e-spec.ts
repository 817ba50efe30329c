import { writeFileSync } from 'node:fs';
import { admitKiosk } from '../harness/devices.js';
import { register, signInAdmin, type Person } from '../harness/people.js';
import { sql } from '../harness/sql.js';
import { serve } from '../harness/suite.js';

type Method = 'get' | 'post' | 'put' | 'delete';

interface Route {
  readonly method: Method;
  readonly path: string;
  readonly isOpen: boolean;
}

/** Of whom a route is asked. The owner is whom it is about, the manager leads the owner's department, a program calls with the owner's key. */
const CALLERS = ['nobody', 'other', 'owner', 'program', 'manager', 'admin', 'device'] as const;
type Caller = (typeof CALLERS)[number];
type Statuses = Readonly<Record<Caller, number>>;
type Headers = Record<string, string>;

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
    const [owner, other, manager] = [
      await register(server),
      await register(server),
      await register(server),
    ];
    await join(owner, manager);
    const device = await admitKiosk(admin, server.visitor, ['mark', 'identify', 'stream']);
    const { body } = await owner.api.post('/api/users/api-key');
    const bearer = ({ token }: Person): Headers => ({ authorization: `Bearer ${token}` });
    const ask = (headers: Headers) => statusOf(headers, route, owner.id);
    return {
      nobody: await ask({}),
      program: await ask({ 'x-api-key': String(body.api_key) }),
      other: await ask(bearer(other)),
      device: await ask({ 'x-device-key': device.key }),
      manager: await ask(bearer(manager)),
      owner: await ask(bearer(owner)),
      admin: await ask(bearer(admin)),
    };
  };

  /** A department of their own for a person and who leads it. */
  const join = async (person: Person, manager: Person) => {
    const id = `D${person.id}`;
    await sql(
      server,
      `INSERT INTO departments (id, name, manager_id, status) VALUES (?, ?, ?, 'Active')`,
      [id, `Of ${person.id}`, manager.id],
    );
    await sql(server, 'UPDATE users SET department = ? WHERE id IN (?, ?)', [
      id,
      person.id,
      manager.id,
    ]);
  };

  const statusOf = async (headers: Headers, { method, path }: Route, ownerId: string) => {
    const { visitor } = server;
    const isAboutUser = /^\/api\/(admin\/)?(users|attendance\/status)\//.test(path);
    const address = path
      .replace('{id}', isAboutUser ? ownerId : '999999')
      .replace('{month}', '2026-01')
      .replace('{delivery}', 'msg_none')
      .replace(/\{[^}]+\}/g, 'faces/none.jpg');
    const { status } =
      method === 'get'
        ? await visitor.get(address, headers)
        : await visitor[method](address, {}, headers);
    return status;
  };

  const markdown = () =>
    [
      `| route | ${CALLERS.join(' | ')} |`,
      `|---${'|---'.repeat(CALLERS.length)}|`,
      ...[...table].map(
        ([{ method, path }, statuses]) =>
          `| ${method.toUpperCase()} ${path} | ${CALLERS.map((caller) => statuses[caller]).join(' | ')} |`,
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
    const needed =
      /^\/api\/(auth|health|files|devices\/pair$)|^\/metrics|^\/\.well-known\/biometric-policy$/;
    expect(open.filter((path) => !needed.test(path))).toEqual([]);
  });

  it('Administration routes refuse everybody but administrators', () => {
    const leaking = where(
      ({ path }, { other, owner, manager, device, program }) =>
        path.startsWith('/api/admin/') &&
        [other, owner, manager, device, program].some((status) => status !== 403),
    );
    expect(leaking).toEqual([]);
  });

  it('A user’s record is shown to that user and to administrators, and refused to others', () => {
    const shown = table.get(
      where(({ method, path }) => method === 'get' && path === '/api/users/{id}')[0]!,
    );
    expect(shown).toMatchObject({ other: 403, manager: 403, owner: 200, admin: 200 });
  });

  const routesWhere = (wanted: (route: Route, statuses: Statuses) => boolean) =>
    where(wanted)
      .map(({ method, path }) => `${method.toUpperCase()} ${path}`)
      .sort();

  it('A manager reads more than another user in these places, and changes no more', () => {
    const wider = routesWhere((_, { other, manager }) => other === 403 && manager !== 403);
    expect(wider).toEqual([
      'GET /api/attendance/status/{id}',
      'GET /api/reports/daily',
      'GET /api/reports/department',
      'GET /api/reports/download/{id}',
      'GET /api/reports/list',
      'GET /api/reports/{id}',
      'GET /api/statistics/departments',
      'POST /api/reports/generate',
    ]);
  });

  it('A device is heard where people are marked, looked for and watched, and nowhere else', () => {
    const heard = routesWhere(
      ({ isOpen }, { device }) => !isOpen && device !== 401 && device !== 403,
    );
    expect(heard).toEqual([
      'GET /api/attendance/stream',
      'GET /api/kiosk/device',
      'POST /api/attendance/check-out',
      'POST /api/attendance/check-out-by-card',
      'POST /api/attendance/check-out-by-pin',
      'POST /api/attendance/mark',
      'POST /api/attendance/mark-by-card',
      'POST /api/attendance/mark-by-pin',
      'POST /api/face/identify',
      'POST /api/face/liveness-sessions',
      'POST /api/face/liveness-sessions/{id}/frames',
      'POST /api/kiosk/events',
      'PUT /api/devices/me/public-key',
    ]);
  });

  it('A personal key reads what its owner may, and writes nothing', () => {
    const writing = routesWhere(
      ({ method, isOpen }, { program }) => !isOpen && method !== 'get' && program !== 403,
    );
    const reading = routesWhere(
      ({ method, isOpen }, { program, owner }) =>
        !isOpen && method === 'get' && (program === 200) !== (owner === 200),
    );
    expect({ writing, reading }).toEqual({ writing: [], reading: [] });
  });
});
