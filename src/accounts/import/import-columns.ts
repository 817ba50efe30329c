import { fieldsNamed, ignoredOf } from '../../platform/tables/named-columns.js';

/** What a row may tell of a person. */
export type ImportField =
  | 'name'
  | 'email'
  | 'employee_number'
  | 'guardian_email'
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
  guardian_email: ['guardianemail', 'guardianmail', 'parentemail', 'parentsemail', 'parentmail'],
  role: ['role', 'type'],
  department: ['department', 'dept', 'departmentname', 'departmentid'],
  phone: ['phone', 'phonenumber', 'telephone', 'tel', 'mobile'],
  address: ['address', 'postaladdress'],
  join_date: ['joindate', 'joined', 'joiningdate', 'hiredate', 'startdate'],
  password: ['password'],
  status: ['status', 'accountstatus'],
};

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
  const fields = fieldsNamed(headings, FIELDS).map((field) =>
    field && unread.includes(field) ? undefined : field,
  );
  return { fields, ignored: ignoredOf(headings, fields) };
}
