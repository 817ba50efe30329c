import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { BadEnvironment } from '../platform/config/environment.js';
import { BadNetworkFile } from '../face/engine/embedder/network-file.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { Refused, UsageError, type Command, type Options } from './command.js';
import { CommandLog } from './command-log.js';
import { CommandsModule } from './commands.module.js';
import { manual, overview, unknown, usageOf } from './manual.js';

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
  if (name === undefined) return misused(overview(commands));
  if (isHelp(name)) return help(commands, rest);
  const command = named(name, commands);
  if (!command) return misused(unknown(name, commands));
  if (rest.some((word) => HELP.has(word))) return tell(manual(command));
  try {
    return tell(await execute(command, rest));
  } catch (error) {
    return explain(error, command);
  }
}

const HELP = new Set(['--help', '-h']);
const isHelp = (word: string): boolean => word === 'help' || HELP.has(word);

/** `help`, or `help COMMAND`. */
function help(commands: readonly Command[], [name]: readonly string[]): number {
  if (name === undefined) return tell(overview(commands));
  const command = named(name, commands);
  return command ? tell(manual(command)) : misused(unknown(name, commands));
}

const named = (name: string, commands: readonly Command[]): Command | undefined =>
  commands.find((candidate) => candidate.name === name);

function tell(text: string): number {
  console.log(text);
  return DONE;
}

function misused(complaint: string): number {
  console.error(complaint);
  return MISUSED;
}

async function execute(command: Command, rest: readonly string[]): Promise<string> {
  const { values, positionals } = parsed(command, rest);
  if (command.bare) return command.run(values);
  const opened: INestApplicationContext[] = [];
  const open = async () => {
    const app = await NestFactory.createApplicationContext(CommandsModule, {
      logger: new CommandLog(),
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
function explain(error: unknown, command: Command): number {
  if (error instanceof UsageError) return misused(`${error.message}\n${usageOf(command)}`);
  const isPlain = PLAIN.some((kind) => error instanceof kind);
  console.error(isPlain ? (error as Error).message : error);
  return FAILED;
}
