import type { ScheduleResolver } from '../../calendar/schedules/schedule-resolver.js';
import { scheduleOf, type Schedule } from '../../calendar/schedules/schedule.js';
import { ValidationFailed } from '../../platform/errors/validation.js';
import { CATALOGUE, type Settings } from '../../platform/settings/catalogue.js';
import type { SimulateDto, SupposedScheduleDto } from './simulation.dto.js';

/** The rule that would hold on a day for somebody of a department; undefined where nothing would change. */
export type HypotheticalSchedule = (
  date: string,
  departmentId: string | null,
) => Schedule | undefined;

const SUPPOSABLE = [
  'working_hours_start',
  'working_hours_end',
  'late_mark_after_minutes',
  'half_day_minutes',
  'working_days',
  'site_timezone',
] as const;
type Supposable = (typeof SUPPOSABLE)[number];

/** @throws ValidationFailed unless there is either a schedule or settings */
export function hypotheticalScheduleOf(
  { schedule, settings: wishes }: SimulateDto,
  departmentId: string | undefined,
  settings: Settings,
  book: ScheduleResolver,
): HypotheticalSchedule {
  if ((schedule === undefined) === (wishes === undefined)) {
    throw new ValidationFailed([
      { field: 'schedule', message: 'Give either a schedule or settings' },
    ]);
  }
  if (schedule) return ofSchedule(schedule, departmentId, book);
  const rule = scheduleOf({ ...settings, ...parsed(wishes ?? {}) });
  return (date, department) => {
    const present = book.on(date, department);
    return present.id === null ? rule : { ...present, zone: rule.zone };
  };
}

function ofSchedule(
  supposed: SupposedScheduleDto,
  departmentId: string | undefined,
  book: ScheduleResolver,
): HypotheticalSchedule {
  return (date, department) => {
    const concerns =
      departmentId === undefined ? !book.hasOwn(date, department) : department === departmentId;
    if (!concerns) return undefined;
    const present = book.on(date, department);
    return {
      ...present,
      start: supposed.start,
      end: supposed.end,
      graceMinutes: supposed.grace_minutes ?? 0,
      halfDayMinutes: supposed.half_day_minutes ?? 0,
      workingDays: supposed.working_days ?? present.workingDays,
    };
  };
}

/** @throws ValidationFailed */
function parsed(wishes: Record<string, unknown>): Partial<Settings> {
  const entries = Object.entries(wishes).map(([key, value]) => {
    const field = `settings.${key}`;
    if (!isSupposable(key)) refuse(field, `${field} has no part in this`);
    const setting = CATALOGUE[key];
    return [key, setting.parse(String(value)) ?? refuse(field, `${key} takes ${setting.expects}`)];
  });
  // Each value was parsed by its own entry of the catalogue.
  return Object.fromEntries(entries) as Partial<Settings>;
}

const isSupposable = (key: string): key is Supposable => SUPPOSABLE.some((known) => known === key);

function refuse(field: string, message: string): never {
  throw new ValidationFailed([{ field, message }]);
}
