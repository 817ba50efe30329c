import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { TestServer } from './server.js';

export interface Finished {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of the built command line on the database of a server. */
export async function runCli(
  { env }: TestServer,
  args: readonly string[],
  input = '',
): Promise<Finished> {
  const child = spawn(process.execPath, ['dist/src/cli.js', ...args], { env });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  child.stdin.end(input);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { exitCode: await ended, stdout, stderr };
}
