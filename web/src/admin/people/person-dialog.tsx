import { useTexts } from '../../language/language.js';
import { changesOf } from '../../parts/form/changes.js';
import { Field } from '../../parts/field.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { ReasonedDialog } from '../reasoned-dialog.js';
import { personOf, type Person } from './person.js';
import { PersonFields } from './person-fields.js';

export interface PersonDialogProps {
  /** Left out for somebody new. */
  readonly person?: Person;
  readonly reload: () => Promise<void>;
  readonly onClose: () => void;
}

/** Writes an account: a new one, or what is another of one. */
export function PersonDialog({ person, reload, onClose }: PersonDialogProps) {
  const t = useTexts('people');
  const parts = useTexts('parts');
  const { api } = useWorkspace();
  const send = (values: Record<string, string>, override?: { reason: string }) => {
    const written = personOf(values);
    if (!person) {
      const { password = '' } = values;
      return api.POST('/api/admin/users/create', { body: { ...written, password } });
    }
    return api.PUT('/api/users/{id}', {
      params: { path: { id: person.id } },
      body: { ...changesOf(person, written), ...override },
    });
  };
  return (
    <ReasonedDialog
      title={person ? person.name : t('add')}
      submitText={person ? parts('save') : t('add')}
      isWide
      done={t('saved')}
      send={send}
      reload={reload}
      onClose={onClose}
    >
      <PersonFields person={person} />
      {!person && (
        <>
          <Field
            label={t('password')}
            name="password"
            type="password"
            autocomplete="new-password"
            required={false}
          />
          <p class="quiet small">{t('passwordHint')}</p>
        </>
      )}
    </ReasonedDialog>
  );
}
