import { useState } from 'preact/hooks';
import type { Schemas } from '../../../../clients/typescript/src/client.js';
import { CredentialState } from '../../door/credential-state.js';
import { IssuedCard } from '../../door/issued-card.js';
import { useTexts } from '../../language/language.js';
import { Field } from '../../parts/field.js';
import { valuesOf } from '../../parts/form-values.js';
import { AskedView } from '../../workspace/asking/asked-view.js';
import { useAct } from '../../workspace/asking/use-act.js';
import { useAsked } from '../../workspace/asking/use-asked.js';
import { useWorkspace } from '../../workspace/workspace-context.js';

interface FormProps {
  readonly has: boolean;
  readonly reload: () => void;
}

/** By what somebody is marked at a kiosk without their face. */
export function DoorCard() {
  const t = useTexts('door');
  const { api } = useWorkspace();
  const asked = useAsked(() => api.GET('/api/users/me/door-credentials'), [api]);
  const reload = () => void asked.reload();
  return (
    <section class="card" aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <AskedView asked={asked}>
        {(own) => (
          <div class="stack">
            <p class="quiet">{t(own.marking_without_face === 'off' ? 'ownOff' : 'lead')}</p>
            <CredentialState of={own} />
            <PinForm has={own.pin !== null} reload={reload} />
            <CardForm has={own.card !== null} reload={reload} />
          </div>
        )}
      </AskedView>
    </section>
  );
}

function PinForm({ has, reload }: FormProps) {
  const t = useTexts('door');
  const { api } = useWorkspace();
  const { act } = useAct();
  const choose = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const form = event.currentTarget;
    const { pin = '', password = '' } = valuesOf(event);
    const call = api.PUT('/api/users/me/pin', { body: { pin, password } });
    if (!(await act(call, t('pinSet')))) return;
    form.reset();
    reload();
  };
  const end = async () => {
    if (await act(api.DELETE('/api/users/me/pin'), t('pinEnded'))) reload();
  };
  return (
    <form class="stack" aria-label={t('pin')} onSubmit={(event) => void choose(event)}>
      <Field
        label={t('newPin')}
        name="pin"
        type="password"
        inputMode="numeric"
        pattern="\d{6}"
        maxLength={6}
        autoComplete="off"
      />
      <Field
        label={t('password')}
        name="password"
        type="password"
        autoComplete="current-password"
      />
      <div class="actions">
        <button class="button">{t('setPin')}</button>
        {has && (
          <button type="button" class="button plain" onClick={() => void end()}>
            {t('endPin')}
          </button>
        )}
      </div>
    </form>
  );
}

function CardForm({ has, reload }: FormProps) {
  const t = useTexts('door');
  const { api, person } = useWorkspace();
  const { act } = useAct();
  const [issued, setIssued] = useState<Schemas['IssuedCardDto']>();
  const make = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const form = event.currentTarget;
    const { password = '' } = valuesOf(event);
    const call = api.POST('/api/users/me/card', { body: { password } });
    const made = await act(call, t('cardMade'));
    if (!made) return;
    form.reset();
    setIssued(made);
    reload();
  };
  const end = async () => {
    if (!(await act(api.DELETE('/api/users/me/card'), t('cardEnded')))) return;
    setIssued(undefined);
    reload();
  };
  return (
    <form class="stack" aria-label={t('card')} onSubmit={(event) => void make(event)}>
      <Field
        label={t('password')}
        name="password"
        type="password"
        autoComplete="current-password"
      />
      <div class="actions">
        <button class="button">{t('makeCard')}</button>
        {has && (
          <button type="button" class="button plain" onClick={() => void end()}>
            {t('endCard')}
          </button>
        )}
      </div>
      {issued && <IssuedCard issued={issued} name={person.name} />}
    </form>
  );
}
