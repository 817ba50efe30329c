import type { Schemas } from '../../../../clients/typescript/src/client.js';
import { useSpeech, useTexts } from '../../language/language.js';
import { Badge } from '../../parts/badge.js';
import { instantText } from '../../parts/dates.js';
import { EmptyState } from '../../parts/states/empty-state.js';
import type { Column } from '../../parts/table/column.js';
import { Listed } from '../../workspace/asking/listed.js';
import { PageHead } from '../../workspace/frame/page-head.js';
import { useZone } from '../../workspace/zone.js';
import { TrailFilters } from './trail-filters.js';
import { useTrail } from './use-trail.js';

const TONES = { success: 'good', failed: 'bad', warning: 'warn' } as const;

/** Who did what. */
export function TrailPage() {
  const t = useTexts('system');
  const admin = useTexts('admin');
  const { locale } = useSpeech();
  const { zone } = useZone();
  const { list, asked } = useTrail();
  const columns: Column<Schemas['ActivityDto']>[] = [
    { heading: t('trail.action'), cell: ({ action_type }) => action_type },
    {
      heading: t('trail.when'),
      sort: 'created_at',
      cell: ({ created_at }) => instantText(created_at, locale, zone),
    },
    { heading: t('trail.who'), cell: ({ user_id }) => user_id },
    {
      heading: t('trail.what'),
      cell: ({ table_name, record_id }) => [table_name, record_id].filter(Boolean).join(' '),
    },
    {
      heading: t('trail.status'),
      cell: ({ status, error_message }) => (
        <span class="stated">
          <Badge tone={TONES[status]}>{t(`trail.${status}`)}</Badge>
          {error_message !== null && <span class="quiet small">{error_message}</span>}
        </span>
      ),
    },
  ];
  return (
    <>
      <PageHead title={admin('trail')} lead={t('trail.lead')} />
      <TrailFilters list={list} />
      <Listed
        caption={admin('trail')}
        asked={asked}
        rowsOf={({ logs }) => logs}
        keyOf={({ id }) => id}
        columns={columns}
        list={list}
        empty={<EmptyState icon="list" title={t('trail.none')} />}
      />
    </>
  );
}
