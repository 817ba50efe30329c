import type { Schemas } from '../../../../clients/typescript/src/client.js';
import { typed } from '../../parts/form/changes.js';

export type Person = Schemas['UserDto'];
export type Role = Person['role'];

export const ROLES = ['employee', 'student', 'admin'] as const;
export const STATUSES = ['Active', 'Inactive', 'Suspended'] as const;

export const TONES = { Active: 'good', Inactive: 'quiet', Suspended: 'warn' } as const;

const isRole = (text: string | undefined): text is Role => ROLES.some((role) => role === text);

/** What the form of a person says. */
export function personOf(values: Record<string, string>) {
  const { name = '', role, exempt } = values;
  return {
    name: name.trim(),
    email: typed(values['email']),
    role: isRole(role) ? role : 'employee',
    department: typed(values['department']),
    employee_number: typed(values['employee_number']),
    guardian_email: typed(values['guardian_email']),
    phone: typed(values['phone']),
    address: typed(values['address']),
    join_date: typed(values['join_date']),
    exempt: exempt !== undefined,
  };
}
