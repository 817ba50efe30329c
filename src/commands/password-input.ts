import { createInterface } from 'node:readline/promises';
import { text } from 'node:stream/consumers';
import { Writable } from 'node:stream';
import { passwordComplaint } from '../auth/passwords/password-policy.js';
import { UsageError, type Options } from './command.js';

/** How a command that sets a password takes it. */
export const PASSWORD_OPTIONS = {
  'password-stdin': { type: 'boolean', help: 'read the password from standard input' },
} as const;

/** A new password: from standard input when asked so, else from the keyboard, unseen and twice. @throws UsageError */
export async function readPassword(options: Options): Promise<string> {
  const password = options['password-stdin']
    ? (await text(process.stdin)).replace(/\r?\n$/, '')
    : await askTwice();
  const complaint = passwordComplaint(password);
  if (complaint) throw new UsageError(`The password ${complaint}`);
  return password;
}

async function askTwice(): Promise<string> {
  if (!process.stdin.isTTY) {
    throw new UsageError('There is no keyboard to ask for a password; use --password-stdin');
  }
  const password = await ask('Password: ');
  if (password !== (await ask('Once more: '))) throw new UsageError('The passwords differ');
  return password;
}

async function ask(question: string): Promise<string> {
  process.stderr.write(question);
  const unseen = new Writable({
    write: (_chunk, _encoding, written) => {
      written();
    },
  });
  const keyboard = createInterface({ input: process.stdin, output: unseen, terminal: true });
  try {
    return await keyboard.question('');
  } finally {
    keyboard.close();
    process.stderr.write('\n');
  }
}
