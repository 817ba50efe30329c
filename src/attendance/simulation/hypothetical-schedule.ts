import type { ScheduleResolver } from '../../calendar/schedules/schedule-resolver.js';
import type { Worker } from '../../calendar/schedules/schedule-group.js';
import { scheduleOf, type Schedule } from '../../calendar/schedules/schedule.js';
import { invalidField, ValidationFailed } from '../../platform/errors/validation.js';
import { CATALOGUE, type Settings } from '../../platform/settings/catalogue.js';
import type { Weekday } from '../../platform/time/weekday.js';

/** The rule that would hold on a day for somebody; undefined where nothing would change. */
export type HypotheticalSchedule = (date: string, worker: Worker) => Schedule | undefined;

export interface HypotheticalHours {
  /** `HH:mm` on the site's clock. */
  readonly start: string;
  /** `HH:mm`; not later than the start, it is on the next day. */
  readonly end: string;
  readonly graceMinutes: number;
  readonly halfDayMinutes: number;
  readonly breakMinutes: number;
  readonly overtimeAfterMinutes: number;
  readonly absentAfterMinutes: number;
  /** Those of the present schedule when left out. */
  readonly workingDays?: readonly Weekday[];
}

/** Either hours or settings. */
export interface HypotheticalChange {
  readonly hours?: HypotheticalHours;
  readonly settings?: Readonly<Record<string, unknown>>;
}

const HYPOTHETICAL_SETTINGS = [
  'working_hours_start',
  'working_hours_end',
  'late_mark_after_minutes',
  'half_day_minutes',
  'working_days',
  'site_timezone',
] as const;
type HypotheticalSetting = (typeof HYPOTHETICAL_SETTINGS)[number];

/** @throws ValidationFailed unless there is either a schedule or settings */
export function hypotheticalScheduleOf(
  { hours, settings: changes }: HypotheticalChange,
  departmentId: string | undefined,
  book: ScheduleResolver,
): HypotheticalSchedule {
  if ((hours === undefined) === (changes === undefined)) {
    throw new ValidationFailed([
      { field: 'schedule', message: 'Give either a schedule or settings' },
    ]);
  }
  if (hours) return ofHours(hours, departmentId, book);
  const supposed = parsed(changes ?? {});
  return (date, worker) => {
    const rule = scheduleOf({ ...book.settings.on(date), ...supposed });
    const present = book.on(date, worker);
    return present.id === null ? rule : { ...present, zone: rule.zone };
  };
}

function ofHours(
  hours: HypotheticalHours,
  departmentId: string | undefined,
  book: ScheduleResolver,
): HypotheticalSchedule {
  return (date, worker) => {
    const nearer = departmentId === undefined ? worker : { ...worker, departmentId: null };
    const isThere = departmentId === undefined || worker.departmentId === departmentId;
    if (!isThere || book.hasOwn(date, nearer)) return undefined;
    const present = book.on(date, worker);
    return {
      ...present,
      ...hours,
      workingDays: hours.workingDays ?? present.workingDays,
    };
  };
}

/** @throws ValidationFailed */
function parsed(changes: Readonly<Record<string, unknown>>): Partial<Settings> {
  const entries = Object.entries(changes).map(([key, value]) => {
    const field = `settings.${key}`;
    if (!isHypotheticalSetting(key)) refuse(field, `${field} has no part in this`);
    const setting = CATALOGUE[key];
    return [key, setting.parse(String(value)) ?? refuse(field, `${key} takes ${setting.expects}`)];
  });
  // Each value was parsed by its own entry of the catalogue.
  return Object.fromEntries(entries) as Partial<Settings>;
}

const isHypotheticalSetting = (key: string): key is HypotheticalSetting =>
  HYPOTHETICAL_SETTINGS.some((known) => known === key);

function refuse(field: string, message: string): never {
  throw invalidField(field, message);
}
