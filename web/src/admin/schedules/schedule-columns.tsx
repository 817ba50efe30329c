import type { ComponentChild } from 'preact';
import type { Schemas } from '../../../../clients/typescript/src/client.js';
import { useSpeech, useTexts } from '../../language/language.js';
import { dayText } from '../../parts/dates.js';
import type { Column } from '../../parts/table/column.js';
import { weekdayText } from './weekdays.js';

export type Schedule = Schemas['ScheduleDto'];

/** What is told of a schedule. */
export function useScheduleColumns(
  buttons: (schedule: Schedule) => ComponentChild,
): Column<Schedule>[] {
  const t = useTexts('organisation');
  const { locale } = useSpeech();
  return [
    {
      heading: t('name'),
      cell: ({ name, department_name, user_id, user_name }) => (
        <span class="who">
          <span>{name}</span>
          <span class="quiet small">
            {user_name ?? user_id ?? department_name ?? t('schedules.everybody')}
          </span>
        </span>
      ),
    },
    {
      heading: t('schedules.from'),
      cell: ({ effective_from }) => dayText(effective_from, locale),
    },
    {
      heading: t('schedules.hours'),
      cell: ({ start, end }) => <bdi>{`${start.slice(0, 5)}–${end.slice(0, 5)}`}</bdi>,
    },
    {
      heading: t('schedules.days'),
      cell: ({ working_days, weeks }) =>
        weeks && weeks.length > 0
          ? t('schedules.weeks', { count: weeks.length })
          : working_days.map((day) => weekdayText(day, locale)).join(' '),
    },
    {
      heading: t('schedules.graceShort'),
      cell: ({ grace_minutes }) => t('schedules.minutes', { count: grace_minutes }),
      isNumber: true,
    },
    { heading: t('actions'), cell: buttons },
  ];
}
