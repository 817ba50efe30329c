import { AbsenceService, type DayDone } from '../attendance/absences/absence.service.js';
import { isCalendarDay } from '../platform/time/calendar-day.js';
import { required, UsageError, type ApplicationCommand } from './command.js';

export const absenceRun: ApplicationCommand = {
  name: 'absence:run',
  usage: '[--date YYYY-MM-DD]',
  summary: 'write who did not come: on a day, or on all days that are over and not done yet',
  options: {
    date: { type: 'string', help: 'the day; left out, all that are over and not done yet' },
  },

  async run(open, options) {
    const date = options.date === undefined ? undefined : required(options, 'date');
    if (date !== undefined && !isCalendarDay(date)) {
      throw new UsageError('--date must be a date that exists, such as 2026-03-31');
    }
    const absences = (await open()).get(AbsenceService, { strict: false });
    const done = date === undefined ? await absences.catchUp() : [await absences.run(date)];
    return done.map(sentence).join('\n') || 'No day is due.';
  },
};

const sentence = ({ date, absences }: DayDone): string =>
  `${date}: ${absences} absence${absences === 1 ? '' : 's'} written.`;
