import { parseArgs } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { ENROLLED, probeOf, type CastMember } from '../../test/harness/cast/cast.js';
import type { Answer } from '../../test/harness/client.js';
import { enrol } from '../../test/harness/faces.js';
import { registerMany, signInAdmin } from '../../test/harness/people.js';
import { startTwin, type TestServer } from '../../test/harness/server.js';
import { MEASURED, withServer } from '../harness/measured-server.js';
import { residentMemory } from '../harness/process-usage.js';
import { callsOf, KINDS, type Call, type Kind } from './calls.js';
import { LoadReport } from './load-report.js';

const PEOPLE = 100;
/** Of a hundred calls. */
const MIX: Readonly<Record<Kind, number>> = { read: 90, write: 9, mark: 1 };

/** Two processes on one database under many connections: what is answered, how fast, and what it does to the memory. */
export const run = (args: string[]): Promise<void> =>
  withServer(async (server) => {
    const { values } = parseArgs({
      args,
      options: {
        seconds: { type: 'string', default: '60' },
        connections: { type: 'string', default: '200' },
      },
    });
    const twin = await startTwin(server, MEASURED);
    try {
      const report = new LoadReport();
      const calls = await callsFor([server, twin]);
      const end = performance.now() + Number(values.seconds) * 1000;
      const isOver = () => performance.now() > end;
      const memory = watchMemory([server, twin], isOver);
      const connections = Array.from({ length: Number(values.connections) }, (_, i) =>
        callAgain(calls, i, report, isOver),
      );
      await Promise.all(connections);
      report.print();
      console.table(await memory);
      if (report.hasWrong) process.exitCode = 1;
    } finally {
      await twin.stop();
    }
  });

async function callsFor(servers: readonly TestServer[]): Promise<Record<Kind, Call[]>> {
  const [server] = servers as [TestServer];
  const [zoe] = ENROLLED as [CastMember];
  const admin = await signInAdmin(server);
  await enrol(server, admin, zoe);
  const people = await registerMany(server, PEOPLE);
  return callsOf(servers, people, admin, await probeOf(zoe));
}

/** One connection: a call after the other, each to the next of the processes. */
async function callAgain(
  calls: Record<Kind, Call[]>,
  number: number,
  report: LoadReport,
  isOver: () => boolean,
): Promise<void> {
  for (let i = number; !isOver(); i++) {
    const kind = kindOf((i * 7919) % 100);
    const call = calls[kind][(i * 104_729) % calls[kind].length];
    if (!call) throw new TypeError(`There is no ${kind}`);
    const start = performance.now();
    const answer = await call().catch((error: unknown): Answer | string => String(error));
    report.note(kind, answer, performance.now() - start);
  }
}

function kindOf(lot: number): Kind {
  let sum = 0;
  return KINDS.find((kind) => (sum += MIX[kind]) > lot) ?? 'read';
}

/** @returns megabytes of each process: when it began, at most, when it ended */
async function watchMemory(servers: readonly TestServer[], isOver: () => boolean) {
  const megabytes = () => servers.map((server) => Math.round(residentMemory(server) / 1024));
  const seen = [megabytes()];
  while (!isOver()) {
    await pause(1000);
    seen.push(megabytes());
  }
  return servers.map((_, i) => {
    const mine = seen.map((row) => row[i] ?? 0);
    const half = mine[Math.floor(mine.length / 2)];
    return { first: mine[0], half, last: mine.at(-1), most: Math.max(...mine) };
  });
}
