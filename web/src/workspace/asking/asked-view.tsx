import type { ComponentChildren } from 'preact';
import { Loading } from '../../parts/states/loading.js';
import { ProblemState } from '../../parts/states/problem-state.js';
import { sentenceOf } from './answer.js';
import type { Asked } from './use-asked.js';

interface AskedViewProps<Data> {
  readonly asked: Asked<Data>;
  readonly children: (data: Data) => ComponentChildren;
}

/** What was asked for once it is there; until then that it comes, or why it does not. */
export function AskedView<Data>({ asked, children }: AskedViewProps<Data>) {
  const { outcome, reload } = asked;
  if (!outcome) return <Loading />;
  if (outcome.data !== undefined) return <>{children(outcome.data)}</>;
  const { problem } = outcome;
  return <ProblemState sentence={problem && sentenceOf(problem)} retry={() => void reload()} />;
}
