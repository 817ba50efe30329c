import fc from 'fast-check';
import { admitKiosk } from '../harness/devices.js';
import { register, signIn, signInAdmin, type Person } from '../harness/people.js';
import { serve } from '../harness/suite.js';
import { mismatches } from '../harness/description/answer-schema.js';
import {
  isBeforeRoutes,
  operationsOf,
  type Description,
  type Operation,
} from '../harness/description/operations.js';
import { hostileCalls, type HostileCall } from './hostile-values.js';
import { forbiddenIn } from './leaks.js';

/** How many calls in all, and which; `npm run attack` makes more, and others each time. */
const CALLS = Number(process.env.ATTACK_CALLS ?? 1500);
const SEED = Number(process.env.ATTACK_SEED ?? 1);
const AT_ONCE = 8;
/** It does not end, and has tests of its own. */
const ENDLESS = '/api/attendance/stream';
/** What the service itself may answer: it is busy, or cannot now, and says when to come again. */
const BUSY = [503];

const { server } = await serve({ REGISTRATIONS_PER_HOUR: '0' });

interface Caller {
  readonly name: string;
  readonly headers: () => Promise<Record<string, string>>;
}

interface Wrong {
  readonly what: string;
  readonly caller: string;
  readonly call: string;
}

describe(`Hostile requests (seed ${SEED})`, () => {
  const wrong: Wrong[] = [];
  const strange = new Set<string>();
  const tally = new Map<number, number>();
  let schemas: Description['components']['schemas'] = {};
  let operations: Operation[] = [];

  const callers = async (): Promise<Caller[]> => {
    const admin = await signInAdmin(server);
    const kiosk = await admitKiosk(admin, server.visitor, ['mark', 'identify']);
    const person = await register(server);
    return [
      { name: 'nobody', headers: async () => ({}) },
      { name: 'a user', headers: bearerOf(person) },
      { name: 'an administrator', headers: bearerOf(await colleague(admin)) },
      { name: 'another administrator', headers: bearerOf(await colleague(admin)) },
      { name: 'a device', headers: async () => ({ 'x-device-key': kiosk.key }) },
    ];
  };

  /** Another administrator: the first one is needed until the end. */
  const colleague = async (admin: Person): Promise<Person> => {
    const person = await register(server);
    await admin.api.put(`/api/users/${person.id}`, { role: 'admin' });
    return signIn(server, person.email);
  };

  /** Signs in again where a call ended the session. */
  const bearerOf = (person: Person) => {
    let present = person;
    return async () => {
      const { status } = await present.api.get('/api/users/profile');
      if (status === 401) present = await signIn(server, person.email).catch(() => present);
      return { authorization: `Bearer ${present.token}` };
    };
  };

  const send = async (call: HostileCall, { name, headers }: Caller): Promise<void> => {
    const { operation, path, json } = call;
    const own = new Headers(await headers());
    for (const [header, value] of Object.entries(call.headers)) own.set(header, value);
    const init = { method: operation.method.toUpperCase(), headers: own };
    const answer = await server.visitor.open(path, withBody(init, call));
    const text = await answer.text();
    tally.set(answer.status, (tally.get(answer.status) ?? 0) + 1);
    const told = JSON.stringify({ id: operation.id, path, json }).slice(0, 600);
    wrong.push(...faultsIn(answer, text).map((what) => ({ what, caller: name, call: told })));
    for (const what of strangeIn(operation, answer, text)) strange.add(what);
  };

  const faultsIn = ({ status, headers }: Response, text: string): string[] => {
    const isRefused = status >= 400;
    const isBusy = BUSY.includes(status) && headers.has('retry-after');
    return [
      ...(status >= 500 && !isBusy ? [`${status}`] : []),
      ...(isRefused && !isProblem(text) ? [`no problem document: ${text.slice(0, 200)}`] : []),
      ...forbidden.filter(([, pattern]) => pattern.test(text)).map(([what]) => what),
    ];
  };

  /** Where the answer is not what the description of the API says. */
  const strangeIn = ({ id, answers }: Operation, { status, headers }: Response, text: string) => {
    if (!/json/.test(headers.get('content-type') ?? '') || text === '') return [];
    const body = JSON.parse(text) as unknown;
    // A hostile id may lead past the route.
    const own = isBeforeRoutes(Object(body).code) ? undefined : answers[status];
    const schema = own ?? (status >= 400 ? answers.default : undefined);
    const found = schema ? mismatches(body, schema, schemas) : ['is not described'];
    return found.map((what) => `${id} ${status}: ${what}`);
  };

  const forbidden = forbiddenIn(server);

  beforeAll(async () => {
    const { body } = await server.visitor.get('/docs-json');
    operations = operationsOf(body as Description).filter(({ path }) => path !== ENDLESS);
    ({ schemas } = (body as Description).components);
    const who = await callers();
    const each = Math.max(1, Math.ceil(CALLS / operations.length / who.length));
    const queue = operations.flatMap((operation, i) =>
      fc
        .sample(hostileCalls(operation), { seed: SEED + i, numRuns: each * who.length })
        .map((call, j) => [call, who[j % who.length]!] as const),
    );
    const work = async () => {
      for (let next = queue.pop(); next; next = queue.pop()) await send(...next);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    if (process.env.ATTACK_CALLS) console.log(`seed ${SEED}:`, Object.fromEntries(tally));
  }, 3_600_000);

  it('All operations were called, by nobody, a user, an administrator and a device', () => {
    const sent = [...tally.values()].reduce((sum, count) => sum + count, 0);
    expect(operations.length).toBeGreaterThan(80);
    expect(sent).toBeGreaterThanOrEqual(Math.min(CALLS, operations.length * 5));
  });

  it('None fails with a server error, and every refusal is a problem document without a secret', () => {
    expect(wrong).toEqual([]);
  });

  it('Every answer is what the description of the API says', () => {
    expect([...strange].sort()).toEqual([]);
  });

  it('The log holds no hash, vector or secret', () => {
    const secrets = forbidden.filter(([what]) => /hash|vector|secret/.test(what));
    const found = secrets.filter(([, pattern]) => pattern.test(server.output()));
    expect(found.map(([what]) => what)).toEqual([]);
  });

  it('The service is well afterwards', async () => {
    expect((await server.visitor.get('/api/health/ready')).status).toBe(200);
  });
});

const isProblem = (text: string): boolean => {
  try {
    const { code, status } = JSON.parse(text) as { code?: unknown; status?: unknown };
    return typeof code === 'string' && typeof status === 'number';
  } catch {
    return false;
  }
};

function withBody(
  init: { method: string; headers: Headers },
  { json, files }: HostileCall,
): RequestInit {
  if (files) return { ...init, body: formOf(json ?? {}, files) };
  if (!json) return init;
  init.headers.set('content-type', 'application/json');
  return { ...init, body: JSON.stringify(json) };
}

function formOf(
  fields: Readonly<Record<string, unknown>>,
  files: Readonly<Record<string, Buffer>>,
): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    form.append(name, typeof value === 'string' ? value : JSON.stringify(value));
  for (const [name, bytes] of Object.entries(files))
    form.append(name, new Blob([new Uint8Array(bytes)]), 'x.bin');
  return form;
}
