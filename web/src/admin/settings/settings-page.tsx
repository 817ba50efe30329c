import { useTexts } from '../../language/language.js';
import { useDialog } from '../../parts/dialog/use-dialog.js';
import { DataTable } from '../../parts/table/data-table.js';
import { AskedView } from '../../workspace/asking/asked-view.js';
import { useAsked } from '../../workspace/asking/use-asked.js';
import { PageHead } from '../../workspace/frame/page-head.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { SettingDialog } from './setting-dialog.js';
import type { Setting } from './setting.js';

const GROUPS = ['attendance', 'face', 'security', 'notifications', 'retention', 'system'] as const;

/** What may change while it runs, by what it is about. */
export function SettingsPage() {
  const t = useTexts('system');
  const parts = useTexts('parts');
  const admin = useTexts('admin');
  const { api } = useWorkspace();
  const asked = useAsked(() => api.GET('/api/admin/config'), [api]);
  const { dialog, open } = useDialog();
  const button = (setting: Setting) =>
    setting.is_editable && (
      <div class="actions">
        <button
          type="button"
          class="button plain small-button"
          onClick={() => {
            open((close) => (
              <SettingDialog setting={setting} reload={asked.reload} onClose={close} />
            ));
          }}
        >
          {parts('edit')}
          <span class="unseen"> {setting.key}</span>
        </button>
      </div>
    );
  const columns = [
    {
      heading: t('settings.setting'),
      cell: ({ key, description }: Setting) => (
        <span class="who">
          <span>{description}</span>
          <bdi class="quiet small">{key}</bdi>
        </span>
      ),
    },
    { heading: t('settings.value'), cell: ({ value }: Setting) => <bdi>{shown(value)}</bdi> },
    {
      heading: t('settings.usual'),
      cell: ({ default: usual }: Setting) => <bdi class="quiet">{shown(usual)}</bdi>,
    },
    { heading: t('actions'), cell: button },
  ];
  return (
    <>
      <PageHead title={admin('settings')} lead={t('settings.lead')} />
      <AskedView asked={asked}>
        {({ items }) =>
          GROUPS.map((group) => (
            <section key={group} class="panel">
              <h2 class="panel-title">{t(`settings.groups.${group}`)}</h2>
              <DataTable
                caption={t(`settings.groups.${group}`)}
                rows={items.filter(({ category }) => category === group)}
                keyOf={({ key }) => key}
                columns={columns}
              />
            </section>
          ))
        }
      </AskedView>
      {dialog}
    </>
  );
}

const shown = (value: Setting['value']): string =>
  Array.isArray(value) ? value.join(', ') : String(value);
