import { isCalendarDay } from '../../platform/time/calendar-day.js';

/** A day as a file tells it, before anybody looked at it. */
export interface ToldDay {
  readonly date: unknown;
  readonly name: unknown;
  readonly kind?: unknown;
}

/** @returns the days of a JSON list or an iCalendar file; undefined when it is neither */
export function readCalendar(bytes: Buffer): ToldDay[] | undefined {
  const text = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  return /^BEGIN:VCALENDAR/i.test(text) ? readICalendar(text) : readList(text);
}

function readList(text: string): ToldDay[] | undefined {
  const list = listIn(parsed(text));
  return list?.map((entry) => {
    const { date, name, kind } = Object(entry) as Partial<ToldDay>;
    return { date, name, kind };
  });
}

/** A list, or an object whose `holidays` is one. */
const listIn = (value: unknown): unknown[] | undefined =>
  [value, (Object(value) as { holidays?: unknown }).holidays].find((list) => Array.isArray(list));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whole-day events: the day they begin on, and their summary. */
function readICalendar(text: string): ToldDay[] {
  const unfolded = text.replace(/\r?\n[ \t]/g, '');
  const events = unfolded.split(/^BEGIN:VEVENT\s*$/im).slice(1);
  return events.map((event) => {
    const start = /^DTSTART[^:\r\n]*:(\d{4})(\d{2})(\d{2})/im.exec(event);
    const summary = /^SUMMARY[^:\r\n]*:(.*)$/im.exec(event)?.[1];
    return { date: start?.slice(1, 4).join('-'), name: summary && plain(summary) };
  });
}

const plain = (text: string): string =>
  text
    .replace(/\\n/gi, ' ')
    .replace(/\\([,;\\])/g, '$1')
    .trim();

/** What is wrong with a day, if something is. */
export function dayComplaint({ date, name, kind }: ToldDay): string | undefined {
  if (!isCalendarDay(date)) return 'date must be a date that exists, such as 2026-03-31';
  if (typeof name !== 'string' || name.trim() === '') return 'name must be a text';
  if (name.length > 100) return 'name must have at most 100 characters';
  const isKind = kind === undefined || kind === 'holiday' || kind === 'working_day';
  return isKind ? undefined : 'kind must be holiday or working_day';
}
