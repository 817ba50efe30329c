import { useState } from 'preact/hooks';
import type { Schemas } from '../../../../../clients/typescript/src/client.js';
import { useTexts } from '../../../language/language.js';
import { useAct } from '../../../workspace/asking/use-act.js';
import { useNotices } from '../../../workspace/notices/notices.js';
import { useWorkspace } from '../../../workspace/workspace-context.js';

export type ImportResult = Schemas['ImportResultDto'];
type Wish = Schemas['BulkImportForm'] & { readonly file: File };

/** A list that was chosen, what it would do, and doing it. */
export function useImport(done: () => Promise<void>) {
  const t = useTexts('people');
  const { api } = useWorkspace();
  const { say } = useNotices();
  const { attempt } = useAct();
  const [wish, setWish] = useState<Wish>();
  const [plan, setPlan] = useState<ImportResult>();
  const [refusal, setRefusal] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const send = async (body: Wish) => {
    setBusy(true);
    const call = api.POST('/api/admin/users/bulk-import', { body });
    const { data, refusal: sentence } = await attempt(call);
    setBusy(false);
    setRefusal(sentence);
    return data;
  };
  return {
    plan,
    refusal,
    isBusy,
    async check(event: SubmitEvent & { currentTarget: HTMLFormElement }) {
      event.preventDefault();
      const next = Object.fromEntries(new FormData(event.currentTarget)) as unknown as Wish;
      setWish(next);
      setPlan(await send({ ...next, dry_run: true }));
    },
    async apply() {
      if (!wish || !(await send({ ...wish, dry_run: false }))) return;
      say('good', t('imported'));
      await done();
    },
    /** Once something else is chosen, what was told of before holds no more. */
    forget() {
      setPlan(undefined);
      setRefusal(undefined);
    },
  };
}
