import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import autocannon, { type Client, type Request } from 'autocannon';
import { ENROLLED, probeOf, type CastMember } from '../../test/harness/cast/cast.js';
import { enrol } from '../../test/harness/faces.js';
import { registerMany, signInAdmin } from '../../test/harness/people.js';
import { startTwin, type TestServer } from '../../test/harness/server.js';
import { MEASURED, withServer } from '../harness/measured-server.js';
import { residentMemory } from '../harness/process-usage.js';
import { LoadReport } from './load-report.js';
import { KINDS, requestsOf, type Kind } from './requests.js';

const PEOPLE = 100;
/** The tool sends all that it may in a second at its beginning: so many of them begin theirs one after the other. */
const GROUPS = 20;
/** Of a hundred requests. */
const MIX: Readonly<Record<Kind, number>> = { read: 90, write: 9, mark: 1 };

/** How hard it is asked. */
interface Load {
  readonly seconds: number;
  /** To all processes together. */
  readonly connections: number;
  /** Requests a second, to all processes together. */
  readonly rate: number;
}

/** Two processes on one database under many connections: what is answered, how fast, and what it does to the memory. */
export const run = (args: string[]): Promise<void> =>
  withServer(async (server) => {
    const load = loadOf(args);
    const twin = await startTwin(server, MEASURED);
    try {
      const servers = [server, twin];
      const requests = await gather(server);
      const report = new LoadReport();
      const memory = new AbortController();
      const watched = watchMemory(servers, memory.signal);
      const share = { connections: load.connections / GROUPS, rate: load.rate / GROUPS };
      const groups = Array.from({ length: GROUPS }, (_, i) => i);
      await Promise.all(
        groups.map(async (i) => {
          await pause((1000 * i) / GROUPS);
          const one = servers[i % servers.length] ?? server;
          await ask(one, { ...load, ...share }, i, requests, report);
        }),
      );
      memory.abort();
      report.print();
      console.table(await watched);
      if (report.hasWrong) process.exitCode = 1;
    } finally {
      await twin.stop();
    }
  });

function loadOf(args: string[]): Load {
  const { values } = parseArgs({
    args,
    options: {
      seconds: { type: 'string', default: '60' },
      connections: { type: 'string', default: '200' },
      rate: { type: 'string', default: '400' },
    },
  });
  const [seconds, connections, rate] = [values.seconds, values.connections, values.rate].map(
    Number,
  );
  return { seconds, connections, rate } as Load;
}

async function gather(server: TestServer): Promise<Record<Kind, Request[]>> {
  const [zoe] = ENROLLED as [CastMember];
  const admin = await signInAdmin(server);
  await enrol(server, admin, zoe);
  const people = await registerMany(server, PEOPLE);
  return requestsOf(people, admin, await probeOf(zoe));
}

async function ask(
  { url }: TestServer,
  { seconds, connections, rate }: Load,
  group: number,
  requests: Record<Kind, Request[]>,
  report: LoadReport,
): Promise<void> {
  let number = group * connections;
  const setupClient = (client: Client) => {
    number += 1;
    client.setRequests(report.noting(client, mixOf(requests, number)));
  };
  // The tool tells the second half of an answer's story, how long it took, by the connection alone.
  const { errors, timeouts } = await autocannon({
    url,
    connections,
    duration: seconds,
    overallRate: rate,
    setupClient,
  });
  report.noteLost(errors + timeouts);
}

/** A hundred requests in the mix, other ones for each connection. */
const mixOf = (requests: Record<Kind, Request[]>, number: number): [Kind, Request][] =>
  Array.from({ length: 100 }, (_, i) => {
    const kind = kindOf(((number + i) * 7919) % 100);
    const request = requests[kind][((number * 100 + i) * 104_729) % requests[kind].length];
    if (!request) throw new TypeError(`There is no ${kind}`);
    return [kind, request];
  });

function kindOf(lot: number): Kind {
  let sum = 0;
  return KINDS.find((kind) => (sum += MIX[kind]) > lot) ?? 'read';
}

/** @returns megabytes of each process: when it began, half way, when it ended, and at most */
async function watchMemory(servers: readonly TestServer[], over: AbortSignal) {
  const megabytes = () => servers.map((server) => Math.round(residentMemory(server) / 1024));
  const seen = [megabytes()];
  while (!over.aborted) {
    await pause(1000);
    seen.push(megabytes());
  }
  return servers.map((_, i) => {
    const mine = seen.map((row) => row[i] ?? 0);
    const half = mine[Math.floor(mine.length / 2)];
    return { first: mine[0], half, last: mine.at(-1), most: Math.max(...mine) };
  });
}
