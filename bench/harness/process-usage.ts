import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { TestServer } from '../../test/harness/server.js';

/** The kernel's, a second. */
const TICKS = 100;

/** What a process has spent since it began. */
export interface ProcessUsage {
  /** Microseconds of all its threads. */
  readonly cpu: number;
  /** SQL statements it gave to its database. */
  readonly statements: number;
}

/** Lets the process answer its parent's messages with what it has spent. */
export function reportUsage(statements: () => number): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: user + system, statements: statements() } satisfies ProcessUsage);
  });
}

/** Of a server that reports it. */
export async function usageOf({ process }: TestServer): Promise<ProcessUsage> {
  const answered = once(process, 'message');
  process.send('usage');
  const [usage] = (await answered) as [ProcessUsage];
  return usage;
}

/** Resident kilobytes. */
export const residentMemory = (server: TestServer): number => statusOf(server, /VmRSS:\s+(\d+)/);

/** The most that it ever was. */
export const peakMemory = (server: TestServer): number => statusOf(server, /VmHWM:\s+(\d+)/);

/** What all its threads have computed since it began. */
export function cpuSeconds({ process }: TestServer): number {
  const fields = readFileSync(`/proc/${process.pid ?? 0}/stat`, 'utf8')
    .split(') ')[1]
    ?.split(' ');
  const [user, system] = fields?.slice(11, 13).map(Number) ?? [];
  return ((user ?? 0) + (system ?? 0)) / TICKS;
}

function statusOf({ process }: TestServer, figure: RegExp): number {
  const status = readFileSync(`/proc/${process.pid ?? 0}/status`, 'utf8');
  return Number(figure.exec(status)?.[1]);
}
