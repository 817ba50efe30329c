import { ConsoleLogger } from '@nestjs/common';

/** Nest tells of a start that failed, with its stack; the command says it in a sentence. */
const FAILED_START = 'ExceptionHandler';

/** What a command lets the application say: what is amiss. */
export class CommandLog extends ConsoleLogger {
  constructor() {
    super({ logLevels: ['warn', 'error', 'fatal'] });
  }

  override error(message: unknown, ...rest: unknown[]): void {
    if (rest.at(-1) === FAILED_START) return;
    super.error(message, ...rest);
  }
}
