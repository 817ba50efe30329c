import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Neighbour } from '../decision.js';
import type { TemplateMatrix } from './template-matrix.js';

/** What the thread is told; it answers searches only. A probe may be one of the people. */
export type MatrixOrder =
  | { readonly put: string; readonly template: Float32Array }
  | { readonly delete: string }
  | { readonly search: number; readonly probe: Float32Array | string; readonly count: number }
  | { readonly end: true };

export interface MatrixAnswer {
  readonly search: number;
  readonly neighbours: Neighbour[];
}

interface Waiting {
  readonly resolve: (neighbours: Neighbour[]) => void;
  readonly reject: (error: Error) => void;
}

/** A matrix on a thread of its own. Orders are obeyed in the order given, so that a search sees all earlier changes. */
export class ThreadedMatrix {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private searches = 0;
  private ending?: Error;

  /** @param matrix moves to the thread, and is of no use here afterwards */
  constructor({ contents }: TemplateMatrix) {
    this.worker = new Worker(new URL('./matrix-worker.js', import.meta.url), {
      workerData: contents,
      transferList: [contents.rows.buffer],
    });
    this.worker.unref();
    this.worker.on('message', ({ search, neighbours }: MatrixAnswer) => {
      this.waiting.get(search)?.resolve(neighbours);
      this.waiting.delete(search);
    });
    this.worker.once('error', (error) => {
      this.end(error);
    });
    this.worker.once('exit', () => {
      this.end(new Error('The thread of the gallery has ended'));
    });
  }

  put(userId: string, template: Float32Array): void {
    // A copy of its own: a view would be sent together with all the memory behind it.
    this.tell({ put: userId, template: template.slice() });
  }

  delete(userId: string): void {
    this.tell({ delete: userId });
  }

  /** Rejects for ever once the thread has ended. */
  async nearest(probe: Float32Array, count: number): Promise<Neighbour[]> {
    return this.search(probe.slice(), count);
  }

  async nearestTo(userId: string, count: number): Promise<Neighbour[]> {
    return this.search(userId, count);
  }

  /** What was asked before is answered: a thread that is ended inside of a search takes the whole process with it. */
  async close(): Promise<void> {
    if (this.ending) return;
    this.worker.ref();
    const ended = once(this.worker, 'exit');
    this.tell({ end: true });
    await ended;
  }

  private async search(probe: Float32Array | string, count: number): Promise<Neighbour[]> {
    if (this.ending) throw this.ending;
    const search = ++this.searches;
    return new Promise((resolve, reject) => {
      this.waiting.set(search, { resolve, reject });
      this.tell({ search, probe, count });
    });
  }

  private end(error: Error): void {
    this.ending ??= error;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }

  private tell(order: MatrixOrder): void {
    this.worker.postMessage(order);
  }
}
