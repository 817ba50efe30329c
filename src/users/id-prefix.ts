import { Role } from '../platform/access/role.js';

/** How the ids of a role begin. */
export const ID_PREFIX: Readonly<Record<Role, string>> = {
  [Role.Admin]: 'ADM',
  [Role.Employee]: 'EMP',
  [Role.Student]: 'STU',
};
