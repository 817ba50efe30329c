/** What a row may tell of a person. */
export type ImportField =
  | 'name'
  | 'email'
  | 'employee_number'
  | 'role'
  | 'department'
  | 'phone'
  | 'address'
  | 'join_date'
  | 'password'
  | 'status';

const FIELDS: Readonly<Record<ImportField, readonly string[]>> = {
  name: ['name', 'fullname'],
  email: ['email', 'mail', 'emailaddress', 'mailaddress'],
  employee_number: [
    'employeenumber',
    'studentnumber',
    'personnelnumber',
    'staffnumber',
    'employeeno',
    'studentno',
  ],
  role: ['role', 'type'],
  department: ['department', 'dept', 'departmentname', 'departmentid'],
  phone: ['phone', 'phonenumber', 'telephone', 'tel', 'mobile'],
  address: ['address', 'postaladdress'],
  join_date: ['joindate', 'joined', 'joiningdate', 'hiredate', 'startdate'],
  password: ['password'],
  status: ['status', 'accountstatus'],
};

const FIELD_OF = new Map(
  Object.entries(FIELDS).flatMap(([field, names]) =>
    // The table has no other keys than its type's.
    names.map((name) => [name, field as ImportField] as const),
  ),
);

/** What the columns hold by their headings, and the headings that say nothing to us. */
export interface Columns {
  readonly fields: readonly (ImportField | undefined)[];
  readonly ignored: string[];
}

/** @param unread what nothing is read from though it is known */
export function columnsOf(
  headings: readonly string[],
  unread: readonly ImportField[] = [],
): Columns {
  const fields = fieldsOf(headings).map((field) =>
    field && unread.includes(field) ? undefined : field,
  );
  return { fields, ignored: headings.filter((heading, i) => heading !== '' && !fields[i]) };
}

/** Which field each column holds, by its heading in any order and writing (`E-mail`, `Join date`); others hold none. */
const fieldsOf = (headings: readonly string[]): (ImportField | undefined)[] =>
  headings.map((heading) => FIELD_OF.get(heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')));
