import { IANAZone } from 'luxon';
import { CLOCK_TIME } from '../time/clock-time.js';
import { isWeekday, WEEKDAYS, type Weekday } from '../time/weekday.js';

/** How one setting is written, read and bounded. */
export interface Setting<T> {
  readonly dataType: 'integer' | 'float' | 'boolean' | 'string' | 'time' | 'list';
  readonly category: 'face' | 'attendance' | 'security' | 'notifications' | 'retention' | 'system';
  readonly description: string;
  readonly fallback: T;
  /** What holds instead of a value that somebody wrote into the database; the usual one where none is stricter. */
  readonly strict?: T;
  /** False for what the application keeps itself. */
  readonly isEditable: boolean;
  /** Whether a change leaves the days before it as they were: they go by the value that held on them. */
  readonly isDated: boolean;
  /** The value that `text` stands for, or undefined when it is out of range. */
  readonly parse: (text: string) => T | undefined;
  /** What a good value looks like, for the sentence that refuses a bad one. */
  readonly expects: string;
}

type SettingDescription = Pick<Setting<never>, 'category' | 'description'> & {
  isEditable?: boolean;
  isDated?: boolean;
};

const define = <T>(
  about: SettingDescription,
  rest: Pick<Setting<T>, 'dataType' | 'fallback' | 'parse' | 'expects'>,
): Setting<T> => ({ isEditable: true, isDated: false, ...about, ...rest });

/** A setting that guards something: while its seal does not hold, the strict value does. */
export const strictly = <T>(setting: Setting<T>, strict: NoInfer<T>): Setting<T> => ({
  ...setting,
  strict,
});

/** Days: a century. */
const LONGEST_TERM = 36_500;

const numberWithin = (text: string, min: number, max: number) => {
  const value = Number(text);
  return text.trim() !== '' && value >= min && value <= max ? value : undefined;
};

export const float = (about: SettingDescription, fallback: number, min: number, max: number) =>
  define(about, {
    dataType: 'float',
    fallback,
    parse: (text) => numberWithin(text, min, max),
    expects: `a number from ${min} to ${max}`,
  });

export const integer = (about: SettingDescription, fallback: number, min: number, max: number) =>
  define(about, {
    dataType: 'integer',
    fallback,
    parse: (text) => (/^-?\d+$/.test(text) ? numberWithin(text, min, max) : undefined),
    expects: `a whole number from ${min} to ${max}`,
  });

/** Days after which something goes that is kept so long at the least; 0 for never. */
export const term = (about: SettingDescription, fallback: number, least: number) =>
  define(about, {
    dataType: 'integer',
    fallback,
    parse: (text) => {
      if (!/^\d+$/.test(text)) return undefined;
      return Number(text) === 0 ? 0 : numberWithin(text, least, LONGEST_TERM);
    },
    expects: `0 for never, or a whole number from ${least} to ${LONGEST_TERM}`,
  });

export const flag = (about: SettingDescription, fallback: boolean) =>
  define(about, {
    dataType: 'boolean',
    fallback,
    parse: (text) => ({ true: true, false: false })[text.toLowerCase()],
    expects: 'true or false',
  });

export const choice = <const W extends string>(
  about: SettingDescription,
  fallback: NoInfer<W>,
  words: W[],
) =>
  define<W>(about, {
    dataType: 'string',
    fallback,
    parse: (text) => words.find((word) => word === text),
    expects: `one of ${words.join(', ')}`,
  });

export const text = (about: SettingDescription, fallback: string) =>
  define(about, { dataType: 'string', fallback, parse: (value) => value, expects: 'a text' });

/** What stands for nothing. */
export const NONE = 'none';

/** Of a setting that may be nothing. */
const orNone =
  (parse: (text: string) => string | undefined) =>
  (text: string): string | undefined =>
    text.toLowerCase() === NONE ? NONE : parse(text);

const clockTime = (text: string) => (CLOCK_TIME.test(text) ? text : undefined);

/** `HH:mm` on the site's clock. */
export const timeOfDay = (about: SettingDescription, fallback: string) =>
  define(about, {
    dataType: 'time',
    fallback,
    parse: clockTime,
    expects: 'a time such as 09:00',
  });

/** `HH:mm` on the site's clock, or `none`. */
export const optionalTimeOfDay = (about: SettingDescription) =>
  define(about, {
    dataType: 'string',
    fallback: NONE,
    parse: orNone(clockTime),
    expects: 'a time such as 09:30, or none',
  });

export const zone = (about: SettingDescription, fallback: string) =>
  define(about, {
    dataType: 'string',
    fallback,
    parse: (text) => (IANAZone.isValidZone(text) ? text : undefined),
    expects: 'an IANA time zone such as Europe/Berlin',
  });

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** `DE`, or `none`. */
export const countryCode = (about: SettingDescription, fallback: string) =>
  define(about, {
    dataType: 'string',
    fallback,
    parse: orNone((text) => {
      const code = text.toUpperCase();
      return /^[A-Z]{2}$/.test(code) && countryNames.of(code) !== undefined ? code : undefined;
    }),
    expects: 'a country’s two letters such as DE, or none',
  });

/** `BY` or `BY-KATH`, or `none`. */
export const regionCode = (about: SettingDescription, fallback: string) =>
  define(about, {
    dataType: 'string',
    fallback,
    parse: orNone((text) => {
      const code = text.toUpperCase();
      return /^[A-Z0-9]{1,10}(-[A-Z0-9]{1,10})?$/.test(code) ? code : undefined;
    }),
    expects: 'a region such as BY or BY-KATH, or none',
  });

/** Comma-separated words, or `none`. */
export const someOf = <const W extends string>(
  about: SettingDescription,
  fallback: NoInfer<W>[],
  words: readonly W[],
) =>
  define<W[]>(about, {
    dataType: 'list',
    fallback,
    parse: (text) => {
      if (text.trim().toLowerCase() === NONE) return [];
      const chosen = [...new Set(text.split(',').map((word) => word.trim()))];
      const known = words.filter((word) => chosen.includes(word));
      return known.length === chosen.length ? known : undefined;
    },
    expects: `none, or a comma-separated list of ${words.join(', ')}`,
  });

/** Comma-separated days, `Mon,Tue`; at least one. */
export const weekdays = (about: SettingDescription, fallback: Weekday[]) =>
  define<Weekday[]>(about, {
    dataType: 'list',
    fallback,
    parse: (text) => {
      const days = [...new Set(text.split(',').map((day) => day.trim()))];
      return days.every(isWeekday) ? days : undefined;
    },
    expects: `a comma-separated list of ${WEEKDAYS.join(', ')}`,
  });
