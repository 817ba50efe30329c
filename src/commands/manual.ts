import type { Command, CommandOption } from './command.js';

type Named = Pick<Command, 'name'>;

/** What `--help` says: all commands, each with its usage and a line. */
export const overview = (commands: readonly Command[]): string =>
  [
    'Usage: npm run cli -- <command> [options]',
    '       npm run cli -- <command> --help',
    '',
    ...commands.map(
      ({ name, usage, summary }) => `  ${`${name} ${usage}`.trim()}\n      ${summary}`,
    ),
  ].join('\n');

export const usageOf = ({ name, usage }: Command): string =>
  `Usage: npm run cli -- ${name} ${usage}`.trim();

/** What `<command> --help` says: how it is called, what it does, each option. */
export function manual(command: Command): string {
  const options = Object.entries(command.options);
  const widest = Math.max(...options.map(([name]) => name.length));
  const line = ([name, option]: [string, CommandOption]) =>
    `  --${name.padEnd(widest)}  ${option.help}${initially(option)}`;
  const listed = options.length > 0 ? ['', ...options.map(line)] : [];
  return [usageOf(command), '', capitalised(command.summary), ...listed].join('\n');
}

const initially = ({ default: start }: CommandOption): string =>
  start === undefined ? '' : ` (${start})`;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** More letters apart than this, nobody means the one by the other. */
const FARTHEST = 4;

/** What is said to somebody who asks for a command that does not exist. */
export function unknown(name: string, commands: readonly Named[]): string {
  const near = nearest(name, commands);
  const guess = near === undefined ? '' : ` Did you mean ${near}?`;
  return `There is no command ${name}.${guess} npm run cli -- --help lists them.`;
}

function nearest(name: string, commands: readonly Named[]): string | undefined {
  const distances = commands.map((command) => lettersBetween(name, command.name));
  const least = Math.min(...distances);
  const isNear = least <= Math.min(FARTHEST, name.length / 2);
  return isNear ? commands[distances.indexOf(least)]?.name : undefined;
}

/** How many letters have to be written, struck out or changed to make one word of the other (Levenshtein). */
function lettersBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 0; i < one.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j++) {
      const changed = (row[j] ?? 0) + (one[i] === other[j] ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? one.length;
}
