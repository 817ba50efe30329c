import { useSpeech, useTexts } from '../../language/language.js';
import { Badge } from '../../parts/badge.js';
import { dayText } from '../../parts/dates.js';
import { useDialog } from '../../parts/dialog/use-dialog.js';
import { Field } from '../../parts/field.js';
import { EmptyState } from '../../parts/states/empty-state.js';
import { ListPanel } from '../../workspace/asking/list-panel.js';
import { useAsked } from '../../workspace/asking/use-asked.js';
import { PageHead } from '../../workspace/frame/page-head.js';
import { changeQuery, useRoute } from '../../workspace/routing/route.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { AddButton } from '../editing/add-button.js';
import { HolidayButtons } from './holiday-buttons.js';
import { HolidayDialog } from './holiday-dialog.js';
import type { Holiday } from './holiday.js';

/** Days off, and days of work in spite of the country. */
export function HolidaysPage() {
  const t = useTexts('organisation');
  const admin = useTexts('admin');
  const { locale } = useSpeech();
  const { api } = useWorkspace();
  const year = Number(useRoute().query['year'] ?? new Date().getFullYear());
  const asked = useAsked(
    () => api.GET('/api/admin/holidays', { params: { query: { year } } }),
    [year],
  );
  const { dialog, open } = useDialog();
  const { reload } = asked;
  const columns = [
    { heading: t('name'), cell: ({ name }: Holiday) => name },
    { heading: t('holidays.date'), cell: ({ date }: Holiday) => dayText(date, locale, 'full') },
    {
      heading: t('holidays.kind'),
      cell: ({ kind }: Holiday) => (
        <Badge tone={kind === 'holiday' ? 'note' : 'warn'}>{t(`holidays.${kind}`)}</Badge>
      ),
    },
    { heading: t('holidays.source'), cell: ({ source }: Holiday) => t(`holidays.${source}`) },
    {
      heading: t('actions'),
      cell: (holiday: Holiday) => <HolidayButtons holiday={holiday} open={open} reload={reload} />,
    },
  ];
  return (
    <>
      <PageHead title={admin('holidays')} lead={t('holidays.lead')}>
        <AddButton
          onAdd={() => {
            open((close) => <HolidayDialog reload={reload} onClose={close} />);
          }}
        />
      </PageHead>
      <div class="filters">
        <Field
          label={t('holidays.year')}
          name="year"
          type="number"
          min={2000}
          max={2100}
          value={year}
          onChange={({ currentTarget }) => {
            changeQuery({ year: currentTarget.value });
          }}
        />
      </div>
      <ListPanel
        caption={admin('holidays')}
        asked={asked}
        rowsOf={(data) => data.holidays}
        keyOf={({ date, source }) => `${date} ${source}`}
        columns={columns}
        empty={<EmptyState icon="calendar" title={t('holidays.none')} />}
      />
      {dialog}
    </>
  );
}
