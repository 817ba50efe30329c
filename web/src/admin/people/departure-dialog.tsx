import { useTexts } from '../../language/language.js';
import { Field } from '../../parts/field.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { ReasonedDialog } from '../reasoned-dialog.js';
import type { PersonDialogProps } from './person-dialog.js';

/** Ends somebody's employment, and their account with it. */
export function DepartureDialog({ person, reload, onClose }: PersonDialogProps) {
  const t = useTexts('people');
  const { api } = useWorkspace();
  const { id = '', name = '' } = person ?? {};
  return (
    <ReasonedDialog
      title={t('deactivate')}
      submitText={t('deactivate')}
      isGrave
      done={t('saved')}
      send={({ left_on }, override) =>
        api.PUT('/api/admin/users/deactivate/{id}', {
          params: { path: { id } },
          body: { ...(left_on && { left_on }), ...override },
        })
      }
      reload={reload}
      onClose={onClose}
    >
      <p>{t('deactivateText', { name })}</p>
      <Field label={t('left')} name="left_on" type="date" required={false} />
    </ReasonedDialog>
  );
}
