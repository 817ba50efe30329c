import type { Schemas } from '../../../../clients/typescript/src/client.js';
import { endsPairing } from '../pairing/ends-pairing.js';
import { refusedAs, type Answer } from './answer.js';

/** What the server says, or nothing where it cannot be reached. */
export interface Reply {
  readonly answer: Answer | undefined;
  readonly problem: Schemas['Problem'] | undefined;
  readonly status: number;
}

/** What to say; `away` where the server decided nothing; `unpaired` where the key opens nothing. */
export type Meaning = Answer | 'away' | 'unpaired';

export function meaningOf({ answer, problem, status }: Reply): Meaning {
  if (answer) return answer;
  // A server that is not well says nothing of the person; nor does one that has too much to do.
  if (!problem || status >= 500 || problem.code === 'too_many_requests') return 'away';
  return endsPairing(problem) ? 'unpaired' : refusedAs(problem);
}
