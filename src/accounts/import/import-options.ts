import type { TableWish } from '../../platform/tables/table-wish.js';

export enum ImportMode {
  /** Everybody in the list is new. */
  Create = 'create',
  /** Whoever is here already is brought up to date. */
  Upsert = 'upsert',
}

/** What people are known again by. */
export enum ImportKey {
  Email = 'email',
  EmployeeNumber = 'employee_number',
}

export interface ImportOptions extends TableWish {
  /** Null where everybody is new. */
  readonly key: ImportKey | null;
}
