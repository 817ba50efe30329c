import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import { SECOND } from '../time/duration.js';
import { SharedCounts, type Count } from './shared-counts.js';

const PREFIX = 'face-attendance-calls:';
/** Milliseconds that Redis may take. */
const PATIENCE = SECOND;

/** Counts in Redis, which forgets each when its window ends. */
@Injectable()
export class RedisCounts extends SharedCounts implements OnApplicationShutdown {
  private redis?: Redis;

  constructor(private readonly url: string) {
    super();
  }

  async add(calls: ReadonlyMap<string, number>, length: number): Promise<Map<string, Count>> {
    const batch = this.connected().multi();
    for (const [caller, count] of calls) {
      const key = PREFIX + caller;
      batch.set(key, 0, 'PX', length, 'NX').incrby(key, count).pttl(key);
    }
    const answers = (await batch.exec()) ?? [];
    return new Map([...calls.keys()].map((caller, i) => [caller, countOf(answers, 3 * i)]));
  }

  onApplicationShutdown(): void {
    this.redis?.disconnect();
  }

  /** Not before somebody calls: the command line counts nothing. */
  private connected(): Redis {
    this.redis ??= new Redis(this.url, { maxRetriesPerRequest: 1, commandTimeout: PATIENCE }).on(
      'error',
      // Whoever adds is told; without a listener the process would end.
      () => undefined,
    );
    return this.redis;
  }
}

type Answers = readonly (readonly [error: Error | null, answer: unknown])[];

/** @param first where the three answers about a caller begin @throws Error of Redis */
function countOf(answers: Answers, first: number): Count {
  const [, added, left] = answers.slice(first, first + 3);
  if (!added || !left || added[0] || left[0]) throw added?.[0] ?? new Error('Redis counts nothing');
  return { calls: Number(added[1]), left: Number(left[1]) };
}
