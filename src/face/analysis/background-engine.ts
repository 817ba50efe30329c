import { EngineUnavailable } from '../errors.js';
import type { ModelCard } from '../engine/embedder/model-card.js';
import {
  EngineBusy,
  FaceEngine,
  type AnalysisOptions,
  type Backend,
  type TimedAnalysis,
} from '../engine/face-engine.js';

export type EngineState = 'asleep' | 'starting' | 'ready' | 'failed';

/** How an engine is come by. */
export interface EngineLoading {
  /** The descriptor network to begin with. */
  readonly choose: () => Promise<string>;
  readonly load: (embedder: string) => Promise<FaceEngine>;
  /** Pictures that may wait for the start. */
  readonly mostEarly: number;
}

/**
 * An engine that loads while the server listens already; pictures that come before wait for it. Another may take its
 * place while it works.
 */
export class BackgroundEngine extends FaceEngine {
  private engine?: FaceEngine;
  private present?: string;
  private starting?: Promise<FaceEngine>;
  private failed = false;
  private early = 0;

  constructor(private readonly loading: EngineLoading) {
    super();
  }

  /** Resolves when pictures can be analysed; starts the engine if nobody has yet. @throws EngineUnavailable */
  async start(): Promise<void> {
    this.starting ??= this.loadFirst();
    try {
      this.engine ??= await this.starting;
    } catch (error) {
      this.failed = true;
      throw new EngineUnavailable({ cause: error });
    }
  }

  get state(): EngineState {
    if (this.engine) return 'ready';
    if (this.failed) return 'failed';
    return this.starting ? 'starting' : 'asleep';
  }

  /** The descriptor network that serves; undefined until one does. */
  get embedder(): string | undefined {
    return this.engine && this.present;
  }

  get card(): ModelCard {
    return this.loaded().card;
  }

  get backend(): Backend {
    return this.loaded().backend;
  }

  get waiting(): number {
    return this.engine?.waiting ?? this.early;
  }

  async analyse(picture: Uint8Array, options?: AnalysisOptions): Promise<TimedAnalysis> {
    return (await this.running()).analyse(picture, options);
  }

  /** The engine of this moment, whose card tells what its descriptors are. @throws EngineBusy EngineUnavailable */
  async running(): Promise<FaceEngine> {
    if (!this.engine) await this.waitForStart();
    return this.loaded();
  }

  /** Loads another beside the present one. */
  async prepare(embedder: string): Promise<FaceEngine> {
    return this.loading.load(embedder);
  }

  /** From now on `next` is asked; the one before finishes what it was given. @returns when it has */
  async replace(next: FaceEngine, embedder: string): Promise<void> {
    const before = this.engine;
    this.engine = next;
    this.present = embedder;
    await before?.close();
  }

  async close(): Promise<void> {
    const engine = this.engine ?? (await this.starting?.catch(() => undefined));
    await engine?.close();
  }

  private async loadFirst(): Promise<FaceEngine> {
    this.present = await this.loading.choose();
    return this.loading.load(this.present);
  }

  private async waitForStart(): Promise<void> {
    if (this.early >= this.loading.mostEarly) {
      throw new EngineBusy('Too many pictures wait for the start.');
    }
    this.early++;
    try {
      await this.start();
    } finally {
      this.early--;
    }
  }

  private loaded(): FaceEngine {
    if (!this.engine) throw new EngineUnavailable();
    return this.engine;
  }
}
