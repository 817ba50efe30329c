import { useState } from 'preact/hooks';
import type { Answer } from '../../workspace/asking/answer.js';
import { useAct } from '../../workspace/asking/use-act.js';

/** A secret that the server makes and tells once; the form that asks for it stays open until it was seen. */
export function useNewSecret(reload: () => Promise<void>) {
  const { attempt } = useAct();
  const [secret, setSecret] = useState<string>();
  const make = async (call: Promise<Answer<{ secret: string }>>) => {
    const { data, refusal } = await attempt(call);
    if (!data) return refusal;
    setSecret(data.secret);
    void reload();
    return null;
  };
  return { secret, make };
}
