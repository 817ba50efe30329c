import type { Schemas } from '../../../../clients/typescript/src/client.js';
import { useSpeech, useTexts } from '../../language/language.js';
import { Badge } from '../../parts/badge.js';
import { instantText } from '../../parts/dates.js';
import { useDialog } from '../../parts/dialog/use-dialog.js';
import { Icon } from '../../parts/icon.js';
import { EmptyState } from '../../parts/states/empty-state.js';
import { ListPanel } from '../../workspace/asking/list-panel.js';
import { useAsked } from '../../workspace/asking/use-asked.js';
import { PageHead } from '../../workspace/frame/page-head.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { useZone } from '../../workspace/zone.js';
import { PairDialog } from './pair-dialog.js';
import { RevokeDialog } from './revoke-dialog.js';

type Device = Schemas['DeviceDto'];

/** Kiosks and cameras. */
export function DevicesPage() {
  const t = useTexts('system');
  const admin = useTexts('admin');
  const { locale } = useSpeech();
  const { zone } = useZone();
  const { api } = useWorkspace();
  const asked = useAsked(() => api.GET('/api/admin/devices'), [api]);
  const { dialog, open } = useDialog();
  const revoke = (device: Device) =>
    device.is_active && (
      <div class="actions">
        <button
          type="button"
          class="button plain grave small-button"
          onClick={() => {
            open((close) => <RevokeDialog {...device} reload={asked.reload} onClose={close} />);
          }}
        >
          {t('devices.revoke')}
          <span class="unseen"> {device.name}</span>
        </button>
      </div>
    );
  const columns = [
    { heading: t('devices.name'), cell: ({ name }: Device) => name },
    { heading: t('devices.location'), cell: ({ location }: Device) => location },
    {
      heading: t('devices.seen'),
      cell: ({ last_seen }: Device) => last_seen && instantText(last_seen, locale, zone),
    },
    {
      heading: t('devices.state'),
      cell: ({ is_active }: Device) => (
        <Badge tone={is_active ? 'good' : 'quiet'}>
          {t(is_active ? 'devices.active' : 'devices.revoked')}
        </Badge>
      ),
    },
    { heading: t('actions'), cell: revoke },
  ];
  return (
    <>
      <PageHead title={admin('devices')} lead={t('devices.lead')}>
        <button
          type="button"
          class="button"
          onClick={() => {
            open((close) => <PairDialog onClose={close} />);
          }}
        >
          <Icon name="plus" /> {t('devices.add')}
        </button>
      </PageHead>
      <ListPanel
        caption={admin('devices')}
        asked={asked}
        rowsOf={(data) => data.devices}
        keyOf={({ id }) => id}
        columns={columns}
        empty={<EmptyState icon="device" title={t('devices.none')} />}
      />
      {dialog}
    </>
  );
}
