import { useSpeech, useTexts } from '../../language/language.js';
import { useAsked } from '../../workspace/asking/use-asked.js';
import { useWorkspace } from '../../workspace/workspace-context.js';

/** How much leave of each kind is left this year; nothing where no kind has a limit. */
export function LeaveBalances() {
  const t = useTexts('me');
  const { locale } = useSpeech();
  const { api } = useWorkspace();
  const { outcome } = useAsked(() => api.GET('/api/attendance/leave-balances'), [api]);
  const limited = (outcome?.data?.balances ?? []).filter(({ remaining }) => remaining !== null);
  if (limited.length === 0) return null;
  return (
    <dl class="figures">
      {limited.map(({ leave_kind, name, remaining, allowance }) => (
        <div key={leave_kind} class="figure">
          <dt>{t('balance', { name, allowance: (allowance ?? 0).toLocaleString(locale) })}</dt>
          <dd>{(remaining ?? 0).toLocaleString(locale)}</dd>
        </div>
      ))}
    </dl>
  );
}
