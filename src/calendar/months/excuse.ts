import type { Principal } from '../../platform/access/principal.js';
import { Role } from '../../platform/access/role.js';

/** A reason to write to a closed month: only an administrator can have one. */
export const excuseOf = (
  { role }: Pick<Principal, 'role'>,
  reason: string | undefined,
): string | undefined => (role === Role.Admin ? reason : undefined);
