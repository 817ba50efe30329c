import { setTimeout as pause } from 'node:timers/promises';
import { environmentRefusal } from '../platform/errors/environment.js';
import { SECOND } from '../platform/time/duration.js';

/** Milliseconds a part may take to answer. */
const PATIENCE = 2 * SECOND;

/** Looks after one part of the service. Anybody may ask, as often as they like: who asks during a look shares it. */
export class Probe {
  private look?: Promise<string | null>;

  /** @param attempt fails where something is amiss @param silence the fault of a part that does not answer in time */
  constructor(
    private readonly attempt: () => Promise<unknown>,
    private readonly silence: string,
  ) {}

  /** What is amiss, in one snake_case word; null when nothing is. */
  async fault(): Promise<string | null> {
    this.look ??= this.take().finally(() => {
      this.look = undefined;
    });
    return Promise.race([this.look, pause(PATIENCE, this.silence, { ref: false })]);
  }

  private async take(): Promise<string | null> {
    try {
      await this.attempt();
      return null;
    } catch (error) {
      return environmentRefusal(error)?.code ?? this.silence;
    }
  }
}
