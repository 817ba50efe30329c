import type { INestApplicationContext } from '@nestjs/common';

export type Options = Readonly<Record<string, string | boolean | undefined>>;

/** An option as `parseArgs` takes it, and what `--help` says of it. */
export interface CommandOption {
  readonly type: 'string' | 'boolean';
  readonly default?: string;
  readonly help: string;
}

type OpenApplication = () => Promise<INestApplicationContext>;

interface CommandDescription {
  readonly name: string;
  /** How it is called, after its name. */
  readonly usage: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, CommandOption>>;
}

/** One thing an operator can do at the command line. */
export type Command = ApplicationCommand | BareCommand;

/** It needs the application, and so the database. */
export interface ApplicationCommand extends CommandDescription {
  readonly bare?: false;
  /**
   * @param open opens the application, which takes a moment: look at the options first
   * @returns what to print when it is done; @throws UsageError DomainError
   */
  run(open: OpenApplication, options: Options, words: readonly string[]): Promise<string>;
}

/** It needs nothing but its options. */
export interface BareCommand extends CommandDescription {
  readonly bare: true;
  /** @returns what to print when it is done; @throws UsageError */
  run(options: Options): Promise<string>;
}

/** The command cannot do what was asked. Its message is one sentence for the operator. */
export class Refused extends Error {}

/** The command was called the wrong way. */
export class UsageError extends Error {}

/** @throws UsageError */
export function required(options: Options, name: string): string {
  const value = options[name];
  if (typeof value !== 'string' || value.trim() === '')
    throw new UsageError(`--${name} is missing`);
  return value;
}

/** @throws UsageError */
export function wholeNumber(options: Options, name: string, least: number): number {
  const value = Number(required(options, name));
  if (!Number.isInteger(value) || value < least) {
    throw new UsageError(`--${name} is a whole number, ${least} or more`);
  }
  return value;
}
