import { useTexts } from '../../language/language.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { ForeseenDialog } from './foreseen-dialog.js';
import type { HolidayDialogProps } from './holiday.js';

/** Takes a day off back. */
export function RemoveHoliday({ holiday, reload, onClose }: HolidayDialogProps) {
  const t = useTexts('organisation');
  const { api } = useWorkspace();
  return (
    <ForeseenDialog
      title={t('deleteTitle', { name: holiday?.name ?? '' })}
      isGrave
      done={t('removed')}
      send={(_values, isDryRun) =>
        api.DELETE('/api/admin/holidays/{id}', {
          params: { path: { id: holiday?.id ?? 0 }, query: { dry_run: isDryRun } },
        })
      }
      reload={reload}
      onClose={onClose}
    />
  );
}
