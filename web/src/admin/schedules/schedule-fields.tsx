import { useSpeech, useTexts } from '../../language/language.js';
import { Field } from '../../parts/field.js';
import { CheckField } from '../../parts/form/check-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { PersonField } from '../people/person-field.js';
import { useDepartments } from '../departments/use-departments.js';
import type { Schedule } from './schedule-columns.js';
import { MINUTES } from './schedule-minutes.js';
import { WEEKDAYS, weekdayText } from './weekdays.js';

const NEW: Partial<Schedule> = {
  start: '09:00',
  end: '17:00',
  working_days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
};

/** For whom, from when, which hours on which days. */
export function ScheduleFields({ schedule }: { schedule: Schedule | undefined }) {
  const t = useTexts('organisation');
  const { locale } = useSpeech();
  const departments = useDepartments();
  const { name, start, end, effective_from, working_days = [] } = schedule ?? NEW;
  return (
    <>
      <div class="fields">
        <Field label={t('name')} name="name" required={false} defaultValue={name} />
        {!schedule && (
          <SelectField
            label={t('schedules.department')}
            name="department"
            options={[['', t('schedules.everybody')], ...departments]}
          />
        )}
        {!schedule && <PersonField label={t('schedules.person')} name="user_id" />}
        <Field
          label={t('schedules.from')}
          name="effective_from"
          type="date"
          required={false}
          defaultValue={effective_from}
        />
        <Field label={t('schedules.start')} name="start" type="time" defaultValue={start} />
        <Field label={t('schedules.end')} name="end" type="time" defaultValue={end} />
        {MINUTES.map(([field, text, usual]) => (
          <Field
            key={field}
            label={t(`schedules.${text}`)}
            name={field}
            type="number"
            min={0}
            defaultValue={schedule?.[field] ?? usual}
          />
        ))}
      </div>
      <fieldset class="checks-row">
        <legend>{t('schedules.days')}</legend>
        {WEEKDAYS.map((day) => (
          <CheckField
            key={day}
            label={weekdayText(day, locale)}
            name={day}
            checked={working_days.includes(day)}
          />
        ))}
      </fieldset>
    </>
  );
}
