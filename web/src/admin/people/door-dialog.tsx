import { useState } from 'preact/hooks';
import type { Schemas } from '../../../../clients/typescript/src/client.js';
import { CredentialState } from '../../door/credential-state.js';
import { IssuedCard } from '../../door/issued-card.js';
import { useTexts } from '../../language/language.js';
import { Dialog } from '../../parts/dialog/dialog.js';
import { Field } from '../../parts/field.js';
import { valuesOf } from '../../parts/form-values.js';
import { AskedView } from '../../workspace/asking/asked-view.js';
import { useAct } from '../../workspace/asking/use-act.js';
import { useAsked, type Asked } from '../../workspace/asking/use-asked.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import type { PersonDialogProps } from './person-dialog.js';

type Credentials = Schemas['DoorCredentialsDto'];

interface FormProps {
  readonly id: string;
  readonly name: string;
  readonly asked: Asked<Credentials>;
}

/** Gives somebody a PIN or a card for the door, and ends them. */
export function DoorDialog({ person, onClose }: PersonDialogProps) {
  const t = useTexts('door');
  const { api } = useWorkspace();
  const { id = '', name = '' } = person ?? {};
  const params = { path: { id } };
  const asked = useAsked(
    () => api.GET('/api/admin/users/{id}/door-credentials', { params }),
    [api, id],
  );
  return (
    <Dialog title={t('ofPerson', { name })} onClose={onClose}>
      <AskedView asked={asked}>
        {(present) => (
          <div class="dialog-form">
            {present.marking_without_face === 'off' && <p class="quiet">{t('off')}</p>}
            <CredentialState of={present} />
            <PinActions id={id} name={name} asked={asked} has={present.pin !== null} />
            <CardActions id={id} name={name} asked={asked} has={present.card !== null} />
          </div>
        )}
      </AskedView>
    </Dialog>
  );
}

function PinActions({ id, name, asked, has }: FormProps & { readonly has: boolean }) {
  const t = useTexts('door');
  const { api } = useWorkspace();
  const { act } = useAct();
  const [given, setGiven] = useState<string>();
  const params = { path: { id } };
  const give = async () => {
    setGiven((await act(api.POST('/api/admin/users/{id}/pin', { params }), t('pinSet')))?.pin);
    await asked.reload();
  };
  const end = async () => {
    if (await act(api.DELETE('/api/admin/users/{id}/pin', { params }), t('pinEnded')))
      setGiven(undefined);
    await asked.reload();
  };
  return (
    <>
      <div class="actions">
        <button type="button" class="button" onClick={() => void give()}>
          {t('givePin')}
        </button>
        {has && (
          <button type="button" class="button plain" onClick={() => void end()}>
            {t('endPin')}
          </button>
        )}
      </div>
      {given !== undefined && (
        <div role="status">
          <output class="given-pin">{given}</output>
          <p class="quiet">{t('given', { name })}</p>
        </div>
      )}
    </>
  );
}

function CardActions({ id, name, asked, has }: FormProps & { readonly has: boolean }) {
  const t = useTexts('door');
  const { api } = useWorkspace();
  const { act } = useAct();
  const [issued, setIssued] = useState<Schemas['IssuedCardDto']>();
  const params = { path: { id } };
  const make = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const { expires } = valuesOf(event);
    const body = expires ? { expires_at: new Date(`${expires}T23:59:59`).toISOString() } : {};
    const call = api.POST('/api/admin/users/{id}/card', { params, body });
    setIssued(await act(call, t('cardMade')));
    await asked.reload();
  };
  const end = async () => {
    if (await act(api.DELETE('/api/admin/users/{id}/card', { params }), t('cardEnded')))
      setIssued(undefined);
    await asked.reload();
  };
  return (
    <form class="stack" onSubmit={(event) => void make(event)}>
      <Field label={t('expires')} name="expires" type="date" required={false} />
      <div class="actions">
        <button class="button">{t('makeCard')}</button>
        {has && (
          <button type="button" class="button plain" onClick={() => void end()}>
            {t('endCard')}
          </button>
        )}
      </div>
      {issued && <IssuedCard issued={issued} name={name} />}
    </form>
  );
}
