import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { TestServer } from '../../test/harness/server.js';

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
export function residentMemory({ process }: TestServer): number {
  const status = readFileSync(`/proc/${process.pid ?? 0}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]);
}
