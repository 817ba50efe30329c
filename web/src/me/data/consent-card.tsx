import { useState } from 'preact/hooks';
import { useSpeech, useTexts } from '../../language/language.js';
import { instantText } from '../../parts/dates.js';
import { FormDialog } from '../../parts/dialog/form-dialog.js';
import { AskedView } from '../../workspace/asking/asked-view.js';
import { useAct } from '../../workspace/asking/use-act.js';
import { useAsked } from '../../workspace/asking/use-asked.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { useZone } from '../../workspace/zone.js';
import { flowingText } from './flowing-text.js';

/** The text on faces, whether it was agreed to, and agreeing or no longer. */
export function ConsentCard() {
  const t = useTexts('me');
  const { locale } = useSpeech();
  const { zone } = useZone();
  const { api } = useWorkspace();
  const { act, submit } = useAct();
  const [isWithdrawing, setWithdrawing] = useState(false);
  const asked = useAsked(() => api.GET('/api/face/consent'), [api]);
  const give = async (version: string) => {
    const call = api.POST('/api/face/consent', { body: { version } });
    if (await act(call, t('consentGiven'))) void asked.reload();
  };
  return (
    <section class="card" aria-label={t('consent')}>
      <h2>{t('consent')}</h2>
      <AskedView asked={asked}>
        {({ text, language, version, consented, given_at }) => (
          <>
            <div class="policy" lang={language} dir="auto" tabIndex={0}>
              {flowingText(text)}
            </div>
            <p role="status">
              {consented && given_at
                ? t('consentedAt', { when: instantText(given_at, locale, zone), version })
                : t('notConsented', { version })}
            </p>
            <div class="actions">
              {consented ? (
                <button
                  type="button"
                  class="button plain grave"
                  onClick={() => {
                    setWithdrawing(true);
                  }}
                >
                  {t('withdrawConsent')}
                </button>
              ) : (
                <button type="button" class="button" onClick={() => void give(version)}>
                  {t('giveConsent')}
                </button>
              )}
            </div>
          </>
        )}
      </AskedView>
      {isWithdrawing && (
        <FormDialog
          title={t('withdrawConsent')}
          submitText={t('withdrawConsent')}
          isGrave
          onSubmit={() => submit(api.DELETE('/api/face/consent'), t('consentWithdrawn'))}
          onClose={() => {
            setWithdrawing(false);
            void asked.reload();
          }}
        >
          <p>{t('withdrawConsentText')}</p>
        </FormDialog>
      )}
    </section>
  );
}
