import { Piscina } from 'piscina';
import {
  BACKENDS,
  EngineBusy,
  FaceEngine,
  UnreadablePicture,
  type AnalysisOptions,
  type Backend,
  type TimedAnalysis,
} from '../face-engine.js';
import { cardOf } from '../embedder/cards.js';
import { inLane, LaneQueue } from './lane-queue.js';
import { readNetwork } from '../embedder/network-file.js';
import { livenessNetwork } from '../spoof/liveness-network.js';
import type { DistanceFigures } from '../embedder/distance-scale.js';
import type { ModelCard } from '../embedder/model-card.js';
import type { WorkerAnswer, WorkerSettings, WorkerTask } from './worker-task.js';

export interface EngineOptions {
  /** `auto` takes the fastest that loads; a backend by name is tried first and the others after it. */
  backend: 'auto' | Backend;
  /** The descriptor network, as FACE_EMBEDDER names it. */
  embedder: string;
  /** Those that the site measured, in place of those on the network's card. */
  distances?: DistanceFigures | null;
  /** Threads, each with its own networks. */
  workers: number;
  /** Pictures that may wait for a worker in each lane. */
  maxWaiting: number;
  /** Pictures with more pixels are refused. */
  maxPixels: number;
  log: (message: string) => void;
}

/**
 * ONNX Runtime writes down when it ran and what on, in the user's home, and sends it to its makers. It reads this when a
 * thread loads it, from the process and not from what the thread takes for its environment.
 */
function keepToOurselves(): void {
  process.env['ORT_DISABLE_TELEMETRY'] = '1';
}

/** Nanoseconds after which nobody waits for an answer any more. */
const PATIENCE = 20_000_000_000n;

type Pool = Piscina<WorkerTask, WorkerAnswer>;

/** The engine on worker threads: the caller's thread neither decodes nor computes. */
export class WorkerFaceEngine extends FaceEngine {
  /** Answers still to come. */
  private readonly pending = new Set<Promise<WorkerAnswer>>();

  /** How many of them are urgent. */
  private urgent = 0;

  private closing = false;

  private constructor(
    readonly card: ModelCard,
    readonly backend: Backend,
    private readonly pool: Pool,
    private readonly options: EngineOptions,
  ) {
    super();
  }

  /**
   * Resolves when every worker has loaded and warmed up its networks.
   *
   * @throws BadNetworkFile when there is no such network, or its file is another
   * @throws AggregateError when no backend loads
   */
  static async start(options: EngineOptions): Promise<WorkerFaceEngine> {
    keepToOurselves();
    const card = cardOf(options.embedder, options.distances);
    // Once for all backends: what is wrong with the file is wrong for each of them.
    for (const file of [card.file, livenessNetwork()]) if (file) readNetwork(file);
    const failures: unknown[] = [];
    for (const backend of inOrder(options.backend)) {
      try {
        const pool = await startPool(backend, options);
        return new WorkerFaceEngine(card, backend, pool, options);
      } catch (error) {
        failures.push(error);
        options.log(`The face engine cannot use ${backend}: ${firstLine(error)}`);
      }
    }
    throw new AggregateError(failures, 'The face engine cannot use any backend.');
  }

  get waiting(): number {
    return Math.max(0, this.pending.size - this.options.workers);
  }

  async analyse(picture: Uint8Array, options: AnalysisOptions = {}): Promise<TimedAnalysis> {
    const { isUrgent = false } = options;
    if (this.closing || this.isFull(isUrgent)) {
      throw new EngineBusy('The face engine takes no more pictures now.');
    }
    const answer = this.send(picture, options);
    this.pending.add(answer);
    if (isUrgent) this.urgent++;
    try {
      return analysisOf(await answer);
    } finally {
      this.pending.delete(answer);
      if (isUrgent) this.urgent--;
    }
  }

  /** Answers what it was given first: native code that is interrupted takes the process with it. */
  async close(): Promise<void> {
    this.closing = true;
    await Promise.allSettled(this.pending);
    await this.pool.destroy();
  }

  /** Each lane has its own length: who is not urgent fills up only theirs. */
  private isFull(isUrgent: boolean): boolean {
    const { workers, maxWaiting } = this.options;
    const inLane = isUrgent ? this.urgent : this.pending.size - this.urgent;
    return inLane >= workers + maxWaiting;
  }

  /** The caller keeps its bytes; the copy moves to the worker without another. */
  private send(picture: Uint8Array, options: AnalysisOptions): Promise<WorkerAnswer> {
    const bytes = new Uint8Array(picture);
    const deadline = process.hrtime.bigint() + PATIENCE;
    const task = inLane({ picture: bytes, options, deadline }, options.isUrgent ?? false);
    return this.pool.run(task, { transferList: [bytes.buffer] });
  }
}

function analysisOf(answer: WorkerAnswer): TimedAnalysis {
  if ('analysis' in answer) return answer.analysis;
  if ('unreadable' in answer) throw new UnreadablePicture(answer.unreadable);
  if ('late' in answer) throw new EngineBusy('The picture waited too long.');
  throw new Error('The worker was not given a picture.');
}

function inOrder(first: 'auto' | Backend): Backend[] {
  if (first === 'auto') return [...BACKENDS];
  return [first, ...BACKENDS.filter((backend) => backend !== first)];
}

async function startPool(backend: Backend, options: EngineOptions): Promise<Pool> {
  const { workers, embedder, maxPixels, log } = options;
  const settings: WorkerSettings = { backend, embedder, maxPixels };
  const pool: Pool = new Piscina({
    filename: new URL('./worker.js', import.meta.url).href,
    workerData: settings,
    minThreads: workers,
    maxThreads: workers,
    stricterFIFO: true,
    taskQueue: new LaneQueue(),
  });
  // A worker that dies at rest is replaced; without a listener the event would end the process.
  pool.on('error', (error) => {
    log(`A worker of the face engine died: ${firstLine(error)}`);
  });
  // One task for each worker at once: a worker takes a second only when it has answered the first.
  const loads = await Promise.allSettled(Array.from({ length: workers }, () => pool.run(null)));
  const failure = loads.find((load) => load.status === 'rejected');
  if (!failure) return pool;
  // Only now that no worker is loading: native code that is interrupted takes the process with it.
  await pool.destroy();
  throw failure.reason;
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] ?? '';
}
