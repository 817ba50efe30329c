import { useTexts } from '../../language/language.js';
import { Field } from '../../parts/field.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { ReasonedDialog } from '../reasoned-dialog.js';
import type { PersonDialogProps } from './person-dialog.js';

/** Opens an account again, from a day on. */
export function ReturnDialog({ person, reload, onClose }: PersonDialogProps) {
  const t = useTexts('people');
  const { api } = useWorkspace();
  const { id = '', name = '' } = person ?? {};
  return (
    <ReasonedDialog
      title={t('activate')}
      submitText={t('activate')}
      done={t('saved')}
      send={({ joined_on }) =>
        api.PUT('/api/admin/users/activate/{id}', {
          params: { path: { id } },
          body: { ...(joined_on && { joined_on }) },
        })
      }
      reload={reload}
      onClose={onClose}
    >
      <p>{t('activateText', { name })}</p>
      <Field label={t('joined')} name="joined_on" type="date" required={false} />
    </ReasonedDialog>
  );
}
