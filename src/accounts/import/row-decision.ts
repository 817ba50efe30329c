import { Role } from '../../platform/access/role.js';
import { UserStatus, type NewUser, type User } from '../../users/user.entity.js';
import type { AccountChange } from '../accounts.service.js';
import { ImportKey } from './import-options.js';
import type { PersonCells } from './person-row.js';

/** Whose the addresses and numbers are. */
interface Holders {
  readonly ofEmail: ReadonlyMap<string, User>;
  readonly ofNumber: ReadonlyMap<string, User>;
}

/** What a row is decided by. */
export interface Circumstances {
  /** Null where everybody is new. */
  readonly key: ImportKey | null;
  readonly holders: Holders;
  /** Addresses and numbers that rows before gave up. */
  readonly freed: ReadonlySet<string>;
  /** Whom rows before changed. */
  readonly changed: ReadonlySet<string>;
  /** The active administrators that rows before leave. */
  readonly seats: ReadonlySet<string>;
  /** Id or name, in small letters → id. */
  readonly departments: ReadonlyMap<string, string>;
}

interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface Refusal {
  readonly outcome: 'refused';
  readonly field: string;
  readonly message: string;
}

export interface Newcomer {
  readonly outcome: 'created';
  readonly user: Omit<NewUser, 'passwordHash'>;
}

export interface Change {
  readonly outcome: 'updated' | 'deactivated';
  readonly user: User;
  readonly patch: AccountChange;
  readonly changes: readonly FieldChange[];
}

export interface Unchanged {
  readonly outcome: 'unchanged';
}

export type RowDecision = Refusal | Newcomer | Change | Unchanged;

/** What becomes of a row that is good in itself; an empty cell says nothing about who is here already. */
export function decideOn(person: PersonCells, circumstances: Circumstances): RowDecision {
  const { departments } = circumstances;
  const { department } = person;
  const departmentId = department ? departments.get(department.toLowerCase()) : undefined;
  if (department && !departmentId) {
    return refused('department', `There is no department ${department}`);
  }
  const known = knownAs(person, circumstances);
  if (known && circumstances.changed.has(known.id)) {
    return refused('email', `A row before is of ${known.id}, too`);
  }
  const taken = takenFrom(person, known, circumstances);
  if (taken) return taken;
  const cells = { ...person, department: departmentId };
  return known ? changeOf(known, cells, circumstances) : newcomer(cells, circumstances);
}

function knownAs(person: PersonCells, { key, holders }: Circumstances): User | undefined {
  const { email, employee_number: number } = person;
  const field = key && keyOf(person, key);
  if (field === ImportKey.Email) return email ? holders.ofEmail.get(email) : undefined;
  return field && number ? holders.ofNumber.get(number) : undefined;
}

/** What a row is known again by: whoever has no address is known by the number. */
const keyOf = ({ email }: PersonCells, key: ImportKey): ImportKey =>
  email ? key : ImportKey.EmployeeNumber;

function takenFrom(
  { email, employee_number: number }: PersonCells,
  known: User | undefined,
  { holders, freed }: Circumstances,
): Refusal | undefined {
  const isOther = (holder: User | undefined, value: string): holder is User =>
    holder !== undefined && holder.id !== known?.id && !freed.has(value);
  const ofEmail = email ? holders.ofEmail.get(email) : undefined;
  if (email && isOther(ofEmail, email)) {
    return refused('email', `email is the address of ${ofEmail.id}`);
  }
  const ofNumber = number ? holders.ofNumber.get(number) : undefined;
  if (!number || !isOther(ofNumber, number)) return undefined;
  return refused('employee_number', `employee_number is the number of ${ofNumber.id}`);
}

function newcomer(person: PersonCells, { key }: Circumstances): RowDecision {
  const { name, email = null, role = Role.Employee, status, phone, address } = person;
  const { employee_number: employeeNumber, guardian_email: guardianEmail } = person;
  const { join_date: joinDate, department: departmentId } = person;
  if (status && !isActive(status)) {
    const field = key && keyOf(person, key);
    const who = field && person[field];
    return refused('status', `There is nobody with the ${field} ${who} who could be ${status}`);
  }
  if (!name) return refused('name', 'name is missing');
  const user = {
    name,
    email,
    guardianEmail,
    role,
    phone,
    address,
    employeeNumber,
    joinDate,
    departmentId,
  };
  return { outcome: 'created', user };
}

function changeOf(user: User, person: PersonCells, { seats }: Circumstances): RowDecision {
  const complaint = complaintOf(user, person);
  if (complaint) return complaint;
  const isLeaving = leaves(user, person);
  if (isLeaving && seats.size === 1 && seats.has(user.id)) {
    return refused('status', `${user.id} is the last active administrator`);
  }
  const changes = differences(user, person);
  if (changes.length === 0) return { outcome: 'unchanged' };
  const patch = patchOf(person, new Set(changes.map(({ field }) => field)));
  return { outcome: isLeaving ? 'deactivated' : 'updated', user, patch, changes };
}

const leaves = ({ status: before }: User, { status = before }: PersonCells): boolean =>
  isActive(before) && !isActive(status);

const isActive = (status: UserStatus): boolean => status === UserStatus.Active;

function complaintOf({ id, role }: User, person: PersonCells): Refusal | undefined {
  if (person.role && person.role !== role) {
    return refused('role', `${id} is ${role}, and an import changes no role`);
  }
  return person.password
    ? refused('password', `An import does not change the password of ${id}`)
    : undefined;
}

/** What a row may change, by its heading, and where a user keeps it. */
const KEPT_IN = {
  name: 'name',
  email: 'email',
  employee_number: 'employeeNumber',
  guardian_email: 'guardianEmail',
  department: 'departmentId',
  phone: 'phone',
  address: 'address',
  join_date: 'joinDate',
  status: 'status',
} as const;

const FIELDS = Object.keys(KEPT_IN) as (keyof typeof KEPT_IN)[];

const differences = (user: User, person: PersonCells): FieldChange[] =>
  FIELDS.flatMap((field) => {
    const after = person[field] ?? null;
    const before = user[KEPT_IN[field]];
    return after === null || after === before ? [] : [{ field, before, after }];
  });

function patchOf(person: PersonCells, changed: ReadonlySet<string>): AccountChange {
  const given = <F extends keyof PersonCells>(field: F): PersonCells[F] | undefined =>
    changed.has(field) ? person[field] : undefined;
  return {
    name: given('name'),
    email: given('email'),
    employeeNumber: given('employee_number'),
    guardianEmail: given('guardian_email'),
    department: given('department'),
    phone: given('phone'),
    address: given('address'),
    joinDate: given('join_date'),
    status: given('status'),
  };
}

const refused = (field: string, message: string): Refusal => ({
  outcome: 'refused',
  field,
  message,
});
