import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { BadEnvironment } from '../platform/config/environment.js';
import { BadNetworkFile } from '../face/engine/embedder/network-file.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { Refused, UsageError, type Command, type Options } from './command.js';
import { CommandsModule } from './commands.module.js';

/** Errors whose message is a sentence for the operator. */
const PLAIN = [DomainError, BadEnvironment, BadNetworkFile, Refused];

const DONE = 0;
const FAILED = 1;
const MISUSED = 2;

/** Runs the command that the arguments name. @returns the exit code: 0 done, 1 refused or failed, 2 called wrongly */
export async function runCommand(
  commands: readonly Command[],
  [name, ...rest]: readonly string[],
): Promise<number> {
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    const asksForHelp = name === 'help' || name === '--help';
    (asksForHelp ? console.log : console.error)(overview(commands));
    return asksForHelp ? DONE : MISUSED;
  }
  try {
    console.log(await execute(command, rest));
    return DONE;
  } catch (error) {
    return explain(error, command);
  }
}

async function execute(command: Command, rest: readonly string[]): Promise<string> {
  const { values, positionals } = parsed(command, rest);
  if (command.bare) return command.run(values);
  const opened: INestApplicationContext[] = [];
  const open = async () => {
    const app = await NestFactory.createApplicationContext(CommandsModule, {
      logger: ['warn', 'error', 'fatal'],
      abortOnError: false,
    });
    opened.push(app);
    return app;
  };
  try {
    return await command.run(open, values, positionals);
  } finally {
    for (const app of opened) await app.close();
  }
}

function parsed({ options }: Command, args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    // No option of ours may be given twice, so none is a list.
    return { values: values as Options, positionals };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** What the operator can mend is one sentence; anything else is ours, with its stack. */
function explain(error: unknown, { name, usage }: Command): number {
  if (error instanceof UsageError) {
    console.error(`${error.message}\nUsage: npm run cli -- ${name} ${usage}`);
    return MISUSED;
  }
  const isPlain = PLAIN.some((kind) => error instanceof kind);
  console.error(isPlain ? (error as Error).message : error);
  return FAILED;
}

const overview = (commands: readonly Command[]): string =>
  [
    'Usage: npm run cli -- <command> [options]',
    '',
    ...commands.map(({ name, usage, summary }) => `  ${name} ${usage}\n      ${summary}`),
  ].join('\n');
