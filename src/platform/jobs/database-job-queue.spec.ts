import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { HttpAdapterHost } from '@nestjs/core';
import Libsql from 'libsql';
import type { DataSource } from 'typeorm';
import { EmbeddedDataSource } from '../database/embedded/data-source.js';
import { Transactions } from '../database/transactions.js';
import { isRush } from '../queues/rush.js';
import { DatabaseJobQueue } from './database-job-queue.js';
import { JobKind } from './job-queue.js';
import { JobRunner } from './job-runner.js';
import { JobStore } from './job-store.js';
import { Job } from './job.entity.js';

interface Order {
  readonly name: string;
}

/** Milliseconds of a rush: more than a job rests without one. */
const A_WHILE = 400;

const SLOW = new JobKind<Order>('slow');
const QUICK = new JobKind<Order>('quick', { concurrency: 2 });

/** Work that begins and ends when a test says so. */
class Bench {
  readonly begun: string[] = [];
  private readonly ends = new Map<string, () => void>();
  private waiting: (() => void)[] = [];

  readonly handler = {
    run: async ({ payload: { name } }: { payload: Order }) => {
      this.begun.push(name);
      for (const tell of this.waiting.splice(0)) tell();
      await new Promise<void>((resolve) => this.ends.set(name, resolve));
    },
    giveUp: () => Promise.resolve(),
  };

  end(...names: string[]): void {
    for (const name of names) this.ends.get(name)?.();
  }

  async until(count: number): Promise<void> {
    while (this.begun.length < count) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }
}

describe('Kinds of jobs side by side', () => {
  let folder: string;
  let database: DataSource;
  let queue: DatabaseJobQueue;
  let bench: Bench;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jobs-'));
    database = await new EmbeddedDataSource({
      type: 'better-sqlite3',
      driver: Libsql,
      database: join(folder, 'test.sqlite'),
      entities: [Job],
      synchronize: true,
    }).initialize();
    const store = new JobStore(database.getRepository(Job));
    // Any adapter: it only tells a server from the command line.
    const host = { httpAdapter: {} } as HttpAdapterHost;
    const runner = new JobRunner(store);
    queue = new DatabaseJobQueue(store, runner, new Transactions(database), host);
    bench = new Bench();
    for (const kind of [SLOW, QUICK]) queue.handle(kind, bench.handler);
    await queue.onApplicationBootstrap();
  });
  afterEach(async () => {
    bench.end(...bench.begun);
    await queue.beforeApplicationShutdown();
    await database.destroy();
    await rm(folder, { recursive: true });
  });

  const add = (kind: JobKind<Order>, ...names: string[]) =>
    queue.addAll(
      kind,
      names.map((name) => ({ id: name, payload: { name } })),
    );

  const kindsOf = (names: readonly string[]) => names.map((name) => name.split(' ')[0]).sort();

  it('are done while one of another kind takes its time', async () => {
    await add(SLOW, 'report');
    await bench.until(1);
    await add(QUICK, 'first', 'second');
    await bench.until(3);
    expect(bench.begun).toEqual(['report', 'first', 'second']);
  });

  it('are begun as many at once as the kind wants, and one more when one is done', async () => {
    await add(SLOW, 'slow 1', 'slow 2');
    await add(QUICK, 'quick 1', 'quick 2', 'quick 3', 'quick 4');
    await bench.until(3);
    expect(await queue.depths()).toEqual({ slow: 2, quick: 4 });
    expect(kindsOf(bench.begun)).toEqual(['quick', 'quick', 'slow']);
    bench.end(bench.begun.find((name) => name.startsWith('quick'))!);
    await bench.until(4);
    bench.end(bench.begun.find((name) => name.startsWith('slow'))!);
    await bench.until(5);
    expect(kindsOf(bench.begun.slice(3))).toEqual(['quick', 'slow']);
    expect(await queue.depths()).toEqual({ slow: 1, quick: 3 });
  });

  it('give way to a rush, and go on after it', async () => {
    await add(SLOW, 'first', 'second');
    await bench.until(1);
    while (!isRush());
    bench.end('first');
    const end = performance.now() + A_WHILE;
    while (performance.now() < end) {
      await turn();
      const turnedAt = performance.now();
      while (performance.now() - turnedAt < 20);
    }
    expect(bench.begun).toEqual(['first']);
    await bench.until(2);
    expect(bench.begun).toEqual(['first', 'second']);
  });
});
