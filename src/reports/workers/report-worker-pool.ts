import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { MessagePort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { Environment } from '../../platform/config/environment.js';
import type { Question, ReportTasks, TaskName } from './report-task.js';
import { MINUTE } from '../../platform/time/duration.js';

/** One may write a file while the other answers. */
const THREADS = 2;
/** Milliseconds after which a thread with nothing to do is let go. */
const IDLE_MS = MINUTE;
/** Megabytes of a thread's heap: a report gone wrong ends its thread and nothing else. */
const HEAP_MB = 256;

export interface AskOptions {
  readonly signal?: AbortSignal;
  /** What the thread is given to talk back while it works. */
  readonly transfer?: MessagePort[];
}

/** Reads and writes reports on threads of their own. */
@Injectable()
export class ReportWorkerPool implements OnApplicationShutdown {
  private pool?: Piscina<Question>;

  constructor(private readonly environment: Environment) {}

  async ask<Name extends TaskName>(
    name: Name,
    ask: ReportTasks[Name]['ask'],
    { signal, transfer }: AskOptions = {},
  ): Promise<ReportTasks[Name]['answer']> {
    this.pool ??= this.open();
    const question: Question<Name> = { name, ask };
    const answer: unknown = await this.pool.run(question, {
      signal: signal ?? null,
      ...(transfer && { transferList: transfer }),
    });
    // The thread answers by the same table of tasks.
    return answer as ReportTasks[Name]['answer'];
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool?.destroy();
  }

  private open(): Piscina<Question> {
    const pool = new Piscina<Question>({
      filename: new URL('./report-worker.js', import.meta.url).href,
      workerData: structuredClone(this.environment),
      minThreads: 0,
      maxThreads: THREADS,
      idleTimeout: IDLE_MS,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    });
    // A thread that dies at rest is replaced; without a listener the event would end the process.
    pool.on('error', () => undefined);
    return pool;
  }
}
