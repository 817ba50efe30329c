/** A kind of work, and what must be known to do it. */
export class JobKind<Payload extends object> {
  /** For the compiler alone: no two kinds take each other's payload. */
  declare readonly payload: Payload;

  constructor(readonly name: string) {}
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

/** How often a job is tried. */
export const MOST_ATTEMPTS = 5;

/** Milliseconds after which the work of a process that says nothing more is given to another. */
export const LEASE_MS = 15_000;

/** Work for later: done at least once, by any process, also when the one that began it dies. */
export abstract class JobQueue {
  /** Names who does the jobs of a kind; called while the application starts. */
  abstract handle<Payload extends object>(
    kind: JobKind<Payload>,
    handler: JobHandler<Payload>,
  ): void;

  /** Adds a job, in the present transaction if there is one. An id that is queued already is not added again. */
  abstract add<Payload extends object>(
    kind: JobKind<Payload>,
    id: string,
    payload: Payload,
  ): Promise<void>;

  /** How many jobs wait or are being done. */
  abstract depth(): Promise<number>;
}
