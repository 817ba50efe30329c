import { useSpeech, useTexts } from '../../../language/language.js';
import { dayText } from '../../../parts/dates.js';
import { EmptyState } from '../../../parts/states/empty-state.js';
import { AskedView } from '../../../workspace/asking/asked-view.js';
import { useAsked } from '../../../workspace/asking/use-asked.js';
import { PageHead } from '../../../workspace/frame/page-head.js';
import { hashOf } from '../../../workspace/routing/route.js';
import { useWorkspace } from '../../../workspace/workspace-context.js';
import { FiguresFilters } from './figures-filters.js';
import { FiguresTable } from './figures-table.js';
import './figures.css';
import { readSheet, type SheetQuery } from './read-sheet.js';
import type { SheetKind } from './sheet.js';

interface FiguresPageProps {
  readonly kind: SheetKind;
  readonly query: SheetQuery;
}

/** The figures of a day, a month or the departments, to be read at once. */
export function FiguresPage({ kind, query }: FiguresPageProps) {
  const t = useTexts('figures');
  const system = useTexts('system');
  const { locale } = useSpeech();
  const { api } = useWorkspace();
  const { month, date, department } = query;
  const asked = useAsked(() => readSheet(kind, api, query), [api, kind, month, date, department]);
  const { data } = asked.outcome ?? {};
  const when = (of: string) => (of.length === MONTH ? monthText(of, locale) : dayText(of, locale));
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')}>
        <a class="button plain" href={hashOf('reports')}>
          {t('files')}
        </a>
      </PageHead>
      <FiguresFilters kind={kind} query={query} of={data?.of ?? ''} />
      <AskedView asked={asked}>
        {(sheet) =>
          sheet.rows.length === 0 ? (
            <EmptyState icon="report" title={t('none')} />
          ) : (
            <FiguresTable
              caption={`${system(`reports.types.${kind}`)} · ${when(sheet.of)}`}
              sheet={sheet}
            />
          )
        }
      </AskedView>
    </>
  );
}

/** Characters of `YYYY-MM`. */
const MONTH = 7;

const monthText = (month: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
