import { useState } from 'preact/hooks';
import type { Schemas } from '../../../../clients/typescript/src/client.js';
import { useTexts } from '../../language/language.js';
import { outcomeOf, sentenceOf } from '../../workspace/asking/answer.js';
import { useNotices } from '../../workspace/notices/notices.js';
import { useWorkspace } from '../../workspace/workspace-context.js';
import { canOverride } from './pending-face.js';

type Approval = Schemas['ApproveDto'];

/** An approval that was refused, and that a reason would let through. */
export interface Doubt {
  readonly approval: Approval;
  readonly sentence: string;
}

export interface Review {
  readonly isBusy: boolean;
  readonly doubt: Doubt | undefined;
  readonly approve: (approval: Approval) => Promise<void>;
  readonly forgetDoubt: () => void;
}

/** Approving pictures; what speaks against it is shown, and asked a reason for. */
export function useReview(reload: () => Promise<void>): Review {
  const t = useTexts('faces');
  const parts = useTexts('parts');
  const { api } = useWorkspace();
  const { say } = useNotices();
  const [isBusy, setBusy] = useState(false);
  const [doubt, setDoubt] = useState<Doubt>();
  const approve = async (approval: Approval) => {
    setBusy(true);
    const { data, problem } = await outcomeOf(api.POST('/api/face/approve', { body: approval }));
    if (data) {
      say('good', t(data.awaiting_second > 0 ? 'awaiting' : 'approved'));
      await reload();
    } else if (problem && canOverride(problem.code)) {
      setDoubt({ approval, sentence: sentenceOf(problem) });
    } else {
      say('bad', problem ? sentenceOf(problem) : parts('unreachable'));
    }
    setBusy(false);
  };
  return {
    isBusy,
    doubt,
    approve,
    forgetDoubt() {
      setDoubt(undefined);
    },
  };
}
