import { useTexts } from '../../language/language.js';
import { useNotices } from '../notices/notices.js';
import { outcomeOf, sentenceOf, type Answer } from './answer.js';

/** The data, or the sentence of a refusal. */
interface Attempt<Data> {
  readonly data: Data | undefined;
  readonly refusal: string | undefined;
}

interface Act {
  /** Calls, and tells both: for what shows the data itself. */
  readonly attempt: <Data>(call: Promise<Answer<Data>>, done?: string) => Promise<Attempt<Data>>;
  /** Calls, and says in a notice what came of it. @returns the data, where it was done */
  readonly act: <Data>(call: Promise<Answer<Data>>, done?: string) => Promise<Data | undefined>;
  /** Calls, and returns the sentence of a refusal: for a form that stays open. */
  readonly submit: (call: Promise<Answer<unknown>>, done?: string) => Promise<string | undefined>;
}

/** Changing something, with a notice of what came of it. */
export function useAct(): Act {
  const t = useTexts('parts');
  const { say } = useNotices();
  const attempt = async <Data>(call: Promise<Answer<Data>>, done?: string) => {
    const { data, problem, isUnreachable } = await outcomeOf(call);
    const refusal = isUnreachable ? t('unreachable') : problem && sentenceOf(problem);
    if (refusal === undefined && done !== undefined) say('good', done);
    return { data, refusal };
  };
  return {
    attempt,
    async act(call, done) {
      const { data, refusal } = await attempt(call, done);
      if (refusal !== undefined) say('bad', refusal);
      return data;
    },
    submit: async (call, done) => (await attempt(call, done)).refusal,
  };
}
