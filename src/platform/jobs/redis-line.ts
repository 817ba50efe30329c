import { Logger } from '@nestjs/common';
import { Redis } from 'ioredis';
import { SECOND } from '../time/duration.js';

/** Milliseconds a command may take that nobody waits for longer. */
const PATIENCE_MS = 2 * SECOND;

/** The connections to Redis: they are tried again for ever, and an outage is told once. */
export class RedisLine {
  /** For commands that are answered at once or fail. */
  readonly asking: Redis;
  /** For whoever waits on Redis as long as it takes. */
  readonly waiting: Redis;
  private readonly logger = new Logger('Redis');
  private isDown = false;

  constructor(url: string) {
    this.asking = new Redis(url, { enableOfflineQueue: false, commandTimeout: PATIENCE_MS });
    this.waiting = new Redis(url, { maxRetriesPerRequest: null });
    this.waiting.on('error', this.complain);
    this.asking.on('error', this.complain).on('close', () => {
      this.complain(new Error('the connection was closed'));
    });
  }

  /** Asks it, and tells when that is news. */
  async isUp(): Promise<boolean> {
    try {
      await this.asking.ping();
      if (this.isDown) this.logger.log('Redis is back');
      this.isDown = false;
      return true;
    } catch (error) {
      // A connection that is not made yet says itself when it cannot be.
      if (this.asking.status === 'ready') this.complain(error as Error);
      return false;
    }
  }

  close(): void {
    this.isDown = true;
    this.asking.disconnect();
    this.waiting.disconnect();
  }

  /** However often, and on however many connections, the library says that Redis is away: it is one outage. */
  readonly complain = ({ message }: Error): void => {
    if (this.isDown) return;
    this.isDown = true;
    this.logger.error(`Redis is away, its jobs wait until it is back: ${message}`);
  };
}
