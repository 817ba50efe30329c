import { EngineUnavailable } from '../errors.js';
import type { ModelCard } from '../engine/embedder/model-card.js';
import {
  EngineBusy,
  FaceEngine,
  type Analysis,
  type AnalysisOptions,
  type Backend,
} from '../engine/face-engine.js';

export type EngineState = 'asleep' | 'starting' | 'ready' | 'failed';

/** An engine that loads while the server listens already; pictures that come before wait for it. */
export class BackgroundEngine extends FaceEngine {
  private engine?: FaceEngine;
  private starting?: Promise<FaceEngine>;
  private failed = false;
  private early = 0;

  /** @param mostEarly pictures that may wait for the start */
  constructor(
    private readonly load: () => Promise<FaceEngine>,
    private readonly mostEarly: number,
  ) {
    super();
  }

  /** Resolves when pictures can be analysed; starts the engine if nobody has yet. @throws EngineUnavailable */
  async start(): Promise<void> {
    this.starting ??= this.load();
    try {
      this.engine = await this.starting;
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

  get card(): ModelCard {
    return this.loaded().card;
  }

  get backend(): Backend {
    return this.loaded().backend;
  }

  get waiting(): number {
    return this.engine?.waiting ?? this.early;
  }

  async analyse(picture: Uint8Array, options?: AnalysisOptions): Promise<Analysis> {
    if (!this.engine) await this.waitForStart();
    return this.loaded().analyse(picture, options);
  }

  async close(): Promise<void> {
    const engine = await this.starting?.catch(() => undefined);
    await engine?.close();
  }

  private async waitForStart(): Promise<void> {
    if (this.early >= this.mostEarly) throw new EngineBusy('Too many pictures wait for the start.');
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
