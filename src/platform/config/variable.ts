import { Transform } from 'class-transformer';
import { isIn, ValidateBy } from 'class-validator';

/**
 * The kinds of value an environment variable may hold. Each kind reads the text and says, in one sentence that
 * never repeats the value, what it should have been.
 */
const variable =
  (should: string, isValid: (value: unknown) => boolean, read?: (text: string) => unknown) =>
  (target: object, name: string): void => {
    if (read) {
      Transform(({ value }: { value: unknown }) =>
        typeof value === 'string' ? read(value.trim()) : value,
      )(target, name);
    }
    ValidateBy({
      name: 'variable',
      validator: {
        validate: (value) => value === undefined || isValid(value),
        defaultMessage: () => `${name} must be ${should}`,
      },
    })(target, name);
  };

const SWITCH = new Map([
  ['true', true],
  ['1', true],
  ['yes', true],
  ['false', false],
  ['0', false],
  ['no', false],
]);

const listed = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

const within = (value: unknown, least: number, most: number) =>
  typeof value === 'number' && value >= least && value <= most;

export const WholeNumber = (least: number, most: number) =>
  variable(
    `a whole number from ${least} to ${most}`,
    (value) => Number.isInteger(value) && within(value, least, most),
    Number,
  );

export const Quantity = (least: number, most: number) =>
  variable(`a number from ${least} to ${most}`, (value) => within(value, least, most), Number);

export const Switch = () =>
  variable(
    'true or false',
    (value) => typeof value === 'boolean',
    (text) => SWITCH.get(text.toLowerCase()) ?? text,
  );

export const OneOf = (...words: string[]) =>
  variable(
    `one of ${words.join(', ')}`,
    (value) => isIn(value, words),
    (text) => text.toLowerCase(),
  );

export const Text = (should = 'text', isValid: (text: string) => boolean = () => true) =>
  variable(should, (value) => typeof value === 'string' && isValid(value));

export const ListOf = (should: string, isValid: (item: string) => boolean) =>
  variable(should, (value) => Array.isArray(value) && value.every(isValid), listed);

/** What Fastify takes: whether, how many hops, or which proxies to trust. */
export const Proxies = () =>
  variable(
    'true, false, a number of hops, or a comma list of addresses and networks',
    (value) =>
      !Array.isArray(value) || value.every((item) => /^[\da-f.:/]+$|^\w+$/i.test(String(item))),
    (text) =>
      /^\d+$/.test(text) ? Number(text) : (SWITCH.get(text.toLowerCase()) ?? listed(text)),
  );
