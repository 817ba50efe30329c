import { setTimeout } from 'node:timers/promises';
import type { TestServer } from '../../test/harness/server.js';
import { residentMemory } from './process-usage.js';
import { percentile } from './timing.js';

const PROBE_EVERY_MS = 5;

/** What a piece of work cost, seen from outside. */
export interface Cost {
  readonly ms: number;
  /** Of another client's calls meanwhile, in milliseconds. */
  readonly healthP99: number;
  /** The most resident memory above what it was before, in megabytes. */
  readonly memory: number;
}

/** Does something while another client asks for the server's health, and tells what it cost. */
export async function costOf(server: TestServer, work: () => Promise<unknown>): Promise<Cost> {
  const before = residentMemory(server);
  const calls: number[] = [];
  let peak = before;
  const done = new AbortController();
  const probing = (async () => {
    while (!done.signal.aborted) {
      const start = performance.now();
      await (await server.visitor.open('/api/health/live')).arrayBuffer();
      calls.push(performance.now() - start);
      peak = Math.max(peak, residentMemory(server));
      await setTimeout(PROBE_EVERY_MS);
    }
  })();
  const start = performance.now();
  await work();
  const ms = Math.round(performance.now() - start);
  done.abort();
  await probing;
  return { ms, healthP99: percentile(calls, 0.99), memory: Math.round((peak - before) / 1024) };
}
