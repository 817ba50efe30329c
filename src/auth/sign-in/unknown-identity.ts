import { sha256 } from '../../platform/crypto/sha256.js';

/** What guesses at nobody are counted by. Not what was typed: it may be a password in the wrong field. */
export const unknownAccount = (identity: string): string => sha256(identity.toLowerCase());

/** As much of what was typed as tells an administrator what went wrong: the first letter, and where mail would go. */
export function masked(identity: string): string {
  const at = identity.lastIndexOf('@');
  const [first = ''] = identity;
  return at > 0 ? `${first}…${identity.slice(at)}` : `${first}…`;
}
