import { useTexts } from '../../language/language.js';
import { CheckField } from '../../parts/form/check-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { valuesOf } from '../../parts/form-values.js';
import { AskedView } from '../../workspace/asking/asked-view.js';
import { useAct } from '../../workspace/asking/use-act.js';
import { useAsked } from '../../workspace/asking/use-asked.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { useZone } from '../../workspace/zone.js';

/** Every zone that the browser knows, and the present one, which may be older. */
const zones = (present: string) =>
  [...new Set([present, 'UTC', ...Intl.supportedValuesOf('timeZone')])].map(
    (zone) => [zone, zone] as const,
  );

/** Whether somebody wants to be written to, and on whose clocks they are shown times. */
export function NoticesCard() {
  const t = useTexts('me');
  const parts = useTexts('parts');
  const { api } = useWorkspace();
  const { act } = useAct();
  const clock = useZone();
  const asked = useAsked(() => api.GET('/api/users/settings'), [api]);
  const save = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const { notices, timezone } = valuesOf(event);
    const body = { notifications_enabled: notices === 'on', timezone };
    if (await act(api.PUT('/api/users/settings', { body }), t('saved'))) await clock.reload();
  };
  return (
    <section class="card" aria-label={t('notices')}>
      <h2>{t('notices')}</h2>
      <AskedView asked={asked}>
        {({ notifications_enabled, timezone }) => (
          <form class="stack" onSubmit={(event) => void save(event)}>
            <CheckField label={t('noticesByMail')} name="notices" checked={notifications_enabled} />
            <SelectField
              label={t('zone')}
              name="timezone"
              value={timezone}
              options={zones(timezone)}
            />
            <div class="actions">
              <button class="button plain">{parts('save')}</button>
            </div>
          </form>
        )}
      </AskedView>
    </section>
  );
}
