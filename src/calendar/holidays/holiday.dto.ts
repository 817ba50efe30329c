import type { SpecialDay } from './holiday-calendar.js';
import { DayKind, type Holiday } from './holiday.entity.js';
import type { CalendarImport } from './holidays.service.js';
import type { ChangedCalendar } from './workday-changes.js';
import { Rehearsable, WorkdayEffectDto } from './workday-effect.dto.js';
import { DoneDto } from '../../platform/wire/done.dto.js';
import { CalendarDay } from '../../platform/wire/moments.js';
import { Optional } from '../../platform/wire/presence.js';
import { YearText } from '../../platform/wire/query-values.js';
import { TidyText, Word } from '../../platform/wire/text.js';

/** What is left out stays. */
export class ChangeHolidayDto extends Rehearsable {
  /** `YYYY-MM-DD`. */
  @Optional()
  @CalendarDay()
  date?: string;

  @Optional()
  @TidyText(1, 100)
  name?: string;

  /** A day off, or a day of work whatever the country celebrates. */
  @Optional()
  @Word(DayKind)
  kind?: DayKind;
}

/** On its own: what may be missing of one that is changed must not be of one that is new. */
export class CreateHolidayDto extends Rehearsable {
  /** `YYYY-MM-DD`. */
  @CalendarDay()
  date!: string;

  @TidyText(1, 100)
  name!: string;

  /** A day off, or a day of work whatever the country celebrates; a day off when left out. */
  @Optional()
  @Word(DayKind)
  kind?: DayKind;
}

export class HolidaysQuery {
  /** The present year when left out. */
  @Optional()
  @YearText()
  year?: number;
}

export class HolidayDto {
  /** Null for a day that the country celebrates. */
  id!: number | null;
  date!: string;
  name!: string;
  kind!: DayKind;
  source!: 'own' | 'public';

  static from({ id, date, name, kind }: SpecialDay): HolidayDto {
    return { id, date, name, kind, source: id === null ? 'public' : 'own' };
  }

  static own({ id, dateOnly, name, kind }: Holiday): HolidayDto {
    return HolidayDto.from({ id, date: dateOnly, name, kind });
  }
}

export class ChangedHolidayDto extends HolidayDto {
  effect!: WorkdayEffectDto;

  static changed(
    { outcome, effect }: ChangedCalendar<Holiday>,
    isDryRun = false,
  ): ChangedHolidayDto {
    const told = WorkdayEffectDto.from(effect, isDryRun);
    return Object.assign(HolidayDto.own(outcome), { effect: told });
  }
}

export class RemovedHolidayDto extends DoneDto {
  effect!: WorkdayEffectDto;

  static removed({ effect }: ChangedCalendar<Holiday>, isDryRun = false): RemovedHolidayDto {
    return { success: true, effect: WorkdayEffectDto.from(effect, isDryRun) };
  }
}

export class HolidayListDto {
  year!: number;
  holidays!: HolidayDto[];
}

export class DayErrorDto {
  /** The entry's place in the file, from 1. */
  row!: number;
  message!: string;
}

export class CalendarImportDto {
  imported!: number;

  /** Days that were set already, or came twice. */
  skipped!: number;
  errors!: DayErrorDto[];
  effect!: WorkdayEffectDto;

  static from(
    { imported, skipped, errors, effect }: CalendarImport,
    isDryRun = false,
  ): CalendarImportDto {
    const told = WorkdayEffectDto.from(effect, isDryRun);
    return { imported, skipped, errors: [...errors], effect: told };
  }
}
