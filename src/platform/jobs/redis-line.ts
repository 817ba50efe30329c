import { Logger } from '@nestjs/common';
import { Redis } from 'ioredis';

/** Milliseconds a command may take that nobody waits for longer. */
const PATIENCE_MS = 2_000;

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
    this.asking.on('ready', this.onReady).on('error', this.complain);
    this.asking.on('close', () => {
      this.onDown('the connection was closed');
    });
    this.waiting.on('error', this.complain);
  }

  get isReady(): boolean {
    return this.asking.status === 'ready';
  }

  async isUp(): Promise<boolean> {
    return this.asking.ping().then(
      () => true,
      () => false,
    );
  }

  close(): void {
    this.isDown = true;
    this.asking.disconnect();
    this.waiting.disconnect();
  }

  /** What the library says when Redis is away is one outage, however often and on how many connections. */
  readonly complain = (error: Error): void => {
    if (this.isReady) this.logger.error(error.message);
    else this.onDown(error.message);
  };

  private onDown(reason: string): void {
    if (this.isDown) return;
    this.isDown = true;
    this.logger.error(`Redis is away, its jobs wait until it is back: ${reason}`);
  }

  private readonly onReady = (): void => {
    if (this.isDown) this.logger.log('Redis is back');
    this.isDown = false;
  };
}
