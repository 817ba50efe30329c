import { useSpeech, useTexts } from '../../language/language.js';
import { AskedView } from '../../workspace/asking/asked-view.js';
import { useAsked } from '../../workspace/asking/use-asked.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { useDuration } from './duration-text.js';
import type { Month } from './month.js';

/** What a month comes to: days by status, and hours. */
export function MonthFigures({ month }: { month: Month }) {
  const t = useTexts('me');
  const parts = useTexts('parts');
  const { locale } = useSpeech();
  const duration = useDuration();
  const { api, person } = useWorkspace();
  const asked = useAsked(() => {
    const [year, number] = month.split('-').map(Number);
    const query = { year: year ?? 0, month: number ?? 1, user_id: person.user_id };
    return api.GET('/api/reports/monthly', { params: { query } });
  }, [api, month, person]);
  const rate = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return (
    <AskedView asked={asked}>
      {({ records: [own] }) =>
        own && (
          <dl class="figures">
            <Figure name={t('worked')} value={duration(own.worked_minutes)} />
            <Figure name={t('overtime')} value={duration(own.overtime_minutes)} />
            <Figure name={parts('Present')} value={own.present_days.toLocaleString(locale)} />
            <Figure name={parts('Late')} value={own.late_days.toLocaleString(locale)} />
            <Figure name={parts('Absent')} value={own.absent_days.toLocaleString(locale)} />
            <Figure name={parts('Leave')} value={own.leave_days.toLocaleString(locale)} />
            <Figure name={t('rate')} value={`${rate.format(own.attendance_rate)}%`} />
          </dl>
        )
      }
    </AskedView>
  );
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div class="figure">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
