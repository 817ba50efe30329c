import { MINUTE, SECOND } from '../time/duration.js';
import type { BackOff } from '../time/back-off.js';

interface Manner {
  /** How many of the kind one process does at once. */
  readonly concurrency: number;
  readonly backOff: BackOff;
}

const USUAL: Manner = {
  concurrency: 1,
  // Five tries.
  backOff: { first: 2 * SECOND, longest: 5 * MINUTE, giveUpAfter: 30 * SECOND },
};

/** A kind of work, what must be known to do it, and how patiently it is done. */
export class JobKind<Payload extends object> {
  /** For the compiler alone: no two kinds take each other's payload. */
  declare readonly payload: Payload;
  readonly concurrency: number;
  readonly backOff: BackOff;

  constructor(
    readonly name: string,
    manner: Partial<Manner> = {},
  ) {
    ({ concurrency: this.concurrency, backOff: this.backOff } = { ...USUAL, ...manner });
  }
}

/** One try at a job. */
export interface JobRun<Payload> {
  readonly payload: Payload;
  /** From 1. */
  readonly attempt: number;
  /** Aborted when the process stops, or another has taken the job over. */
  readonly signal: AbortSignal;
  /** Tells how far the work is, 0 to 100. */
  progress(percent: number): Promise<void>;
}

/** Does the work of one kind. A job may come twice, even at once in two processes: the second changes nothing. */
export interface JobHandler<Payload> {
  run(job: JobRun<Payload>): Promise<void>;
  /** Called once when no further try will be made. */
  giveUp(payload: Payload, error: Error): Promise<void>;
}

/** A failure that no further try would mend; its message is for people. */
export class PermanentFailure extends Error {}

export interface NewJob<Payload> {
  /** One that is queued already is not added again. */
  readonly id: string;
  readonly payload: Payload;
}

/** How many jobs of each kind wait or are being done. */
export type Depths = Readonly<Record<string, number>>;

/** Work for later: done at least once, by any process, also when the one that began it dies. */
export abstract class JobQueue {
  /** Names who does the jobs of a kind; called while the application starts. */
  abstract handle<Payload extends object>(
    kind: JobKind<Payload>,
    handler: JobHandler<Payload>,
  ): void;

  /** Adds jobs, in the present transaction if there is one. */
  abstract addAll<Payload extends object>(
    kind: JobKind<Payload>,
    jobs: readonly NewJob<Payload>[],
  ): Promise<void>;

  abstract depths(): Promise<Depths>;

  /** Whether what carries the jobs answers. */
  abstract isUp(): Promise<boolean>;

  async add<Payload extends object>(kind: JobKind<Payload>, id: string, payload: Payload) {
    await this.addAll(kind, [{ id, payload }]);
  }
}
