import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { outcomeOf, type Answer, type Outcome } from './answer.js';

export interface Asked<Data> {
  /** Undefined until the first answer; the last one while it is asked again. */
  readonly outcome: Outcome<Data> | undefined;
  readonly reload: () => Promise<void>;
}

/**
 * Asks the server, and again whenever one of the inputs is another; an answer that was overtaken is dropped.
 * @param inputs what the question is made of
 */
export function useAsked<Data>(
  ask: () => Promise<Answer<Data>>,
  inputs: readonly unknown[] = [],
): Asked<Data> {
  const [outcome, setOutcome] = useState<Outcome<Data>>();
  const latest = useRef(0);
  const reload = useCallback(async () => {
    const turn = ++latest.current;
    const next = await outcomeOf(ask());
    if (turn === latest.current) setOutcome(next);
  }, inputs);
  useEffect(() => {
    void reload();
    return () => {
      latest.current += 1;
    };
  }, [reload]);
  return { outcome, reload };
}
