import { useState } from 'preact/hooks';
import type { Schemas } from '../../../../clients/typescript/src/client.js';
import { useSpeech, useTexts } from '../../language/language.js';
import { DataTable } from '../../parts/table/data-table.js';
import { AskedView } from '../../workspace/asking/asked-view.js';
import { useAsked } from '../../workspace/asking/use-asked.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { PairDialog } from './pair-dialog.js';
import { distanceText } from './pending-face.js';

type Pair = Schemas['NearPairDto'];

const namesOf = ({ users }: Pair): string => users.map(({ name }) => name).join(' · ');
const keyOf = ({ users }: Pair): string => users.map(({ id }) => id).join();

/** Enrolled people whose faces are nearer to each other than recognition needs. */
export function NearPairs() {
  const t = useTexts('faces');
  const { locale } = useSpeech();
  const { api } = useWorkspace();
  const asked = useAsked(() => api.GET('/api/admin/face/near-pairs'), [api]);
  const [pair, setPair] = useState<Pair>();
  const columns = [
    { heading: t('people'), cell: namesOf },
    {
      heading: t('distance'),
      cell: ({ distance }: Pair) => distanceText(distance, locale),
      isNumber: true,
    },
    { heading: t('compare'), cell: (row: Pair) => compareButton(row) },
  ];
  const compareButton = (row: Pair) => (
    <button
      type="button"
      class="button plain small-button"
      onClick={() => {
        setPair(row);
      }}
    >
      {t('compare')}
    </button>
  );
  return (
    <section class="panel" aria-labelledby="pairs-title">
      <div class="panel-head">
        <h2 id="pairs-title">{t('pairs')}</h2>
        <p class="quiet small">{t('pairsText')}</p>
      </div>
      <AskedView asked={asked}>
        {({ pairs }) =>
          pairs.length === 0 ? (
            <p class="panel-text quiet">{t('pairsNone')}</p>
          ) : (
            <DataTable caption={t('pairs')} columns={columns} rows={pairs} keyOf={keyOf} />
          )
        }
      </AskedView>
      {pair && (
        <PairDialog
          pair={pair}
          onClose={() => {
            setPair(undefined);
          }}
        />
      )}
    </section>
  );
}
