import type { Schemas } from '../../../../clients/typescript/src/client.js';
import { useSpeech, useTexts } from '../../language/language.js';
import { Badge } from '../../parts/badge.js';
import { instantText } from '../../parts/dates.js';
import { Icon } from '../../parts/icon.js';
import type { Column } from '../../parts/table/column.js';
import { useZone } from '../../workspace/zone.js';

type Report = Schemas['ReportDto'];

/** What is told of a report, and the way to its file. */
export function useReportColumns(): Column<Report>[] {
  const t = useTexts('system');
  const { locale } = useSpeech();
  const { zone } = useZone();
  return [
    { heading: t('reports.title'), cell: ({ title }) => title },
    { heading: t('reports.format'), cell: ({ file_format }) => file_format.toUpperCase() },
    {
      heading: t('reports.written'),
      sort: 'created_at',
      cell: ({ created_at }) => instantText(created_at, locale, zone),
    },
    {
      heading: t('reports.rows'),
      cell: ({ record_count }) => record_count?.toLocaleString(locale),
      isNumber: true,
    },
    { heading: t('reports.state'), cell: (report) => <ReportState report={report} /> },
  ];
}

function ReportState({ report }: { report: Report }) {
  const t = useTexts('system');
  const { status, progress, title, download_url, error_message } = report;
  if (status === 'pending') {
    return <progress max={100} value={progress} aria-label={`${title}: ${t('reports.pending')}`} />;
  }
  if (status === 'failed' || download_url === null) {
    return <Badge tone="bad">{error_message ?? t('reports.failed')}</Badge>;
  }
  return (
    <a class="button plain small-button" href={download_url} download>
      <Icon name="download" /> {t('reports.download')}
      <span class="unseen"> {title}</span>
    </a>
  );
}
