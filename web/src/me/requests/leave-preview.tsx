import type { Schemas } from '../../../../clients/typescript/src/client.js';
import { useSpeech, useTexts } from '../../language/language.js';
import { sentenceOf } from '../../workspace/asking/answer.js';
import { useAsked } from '../../workspace/asking/use-asked.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { leaveOf, type LeaveForm } from './leave-form.js';

/** Which days a leave would take and what would be left; or why it cannot be, such as another in the same days. */
export function LeavePreview({ form }: { form: LeaveForm }) {
  const { api } = useWorkspace();
  const isWhole = Boolean(form.start_date && form.end_date);
  const { outcome } = useAsked<Schemas['RequestDto'] | Schemas['LeavePreviewDto']>(async () => {
    if (!isWhole) return {};
    const body = { ...leaveOf({ ...form, reason: undefined }), dry_run: true };
    return api.POST('/api/attendance/requests', { body });
  }, [api, form]);
  const { data, problem } = outcome ?? {};
  if (problem) {
    return (
      <p class="alert" role="alert">
        {sentenceOf(problem)}
      </p>
    );
  }
  return data && 'amount' in data ? <Taken preview={data} /> : null;
}

function Taken({ preview }: { preview: Schemas['LeavePreviewDto'] }) {
  const t = useTexts('me');
  const { locale } = useSpeech();
  const { amount, holidays, balance } = preview;
  const names = holidays.map(({ name }) => name).join(', ');
  const left = balance?.remaining_after;
  return (
    <p role="status" class="quiet">
      {t('takes', { days: amount.toLocaleString(locale) })}
      {names && ` ${t('holidays', { names })}`}
      {left != null && ` ${t('left', { days: left.toLocaleString(locale) })}`}
    </p>
  );
}
