import './board.css';
import { useSpeech, useTexts } from '../../language/language.js';
import { Badge } from '../../parts/badge.js';
import { dayText } from '../../parts/dates.js';
import { AskedView } from '../../workspace/asking/asked-view.js';
import { PageHead } from '../../workspace/frame/page-head.js';
import { changeQuery, useRoute } from '../../workspace/routing/route.js';
import { BoardFilters } from './board-filters.js';
import { BoardTable } from './board-table.js';
import { countsOf, shownDays } from './board-day.js';
import { CountTiles } from './count-tiles.js';
import { useBoard } from './use-board.js';

/** Who is there today, as it changes. */
export function BoardPage() {
  const t = useTexts('board');
  const admin = useTexts('admin');
  const { locale } = useSpeech();
  const { query } = useRoute();
  const { asked, isLive, latest } = useBoard();
  const today = outcomeDate(asked.outcome?.data?.date, locale);
  return (
    <>
      <PageHead title={admin('board')} lead={today}>
        <Badge tone={isLive ? 'good' : 'warn'}>
          <span class={isLive ? 'pulse' : ''} /> {t(isLive ? 'live' : 'connecting')}
        </Badge>
      </PageHead>
      <AskedView asked={asked}>
        {(day) => (
          <>
            <CountTiles
              counts={countsOf(day, query['department'])}
              chosen={query['status']}
              onChoose={(status) => {
                changeQuery({ status, page: undefined });
              }}
            />
            <BoardFilters day={day} query={query} />
            <BoardTable days={shownDays(day.records, query)} latest={latest} />
          </>
        )}
      </AskedView>
    </>
  );
}

const outcomeDate = (date: string | undefined, locale: string): string | undefined =>
  date === undefined ? undefined : dayText(date, locale, 'full');
