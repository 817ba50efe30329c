import { Role } from '../../platform/access/role.js';
import { UserStatus, type User } from '../../users/user.entity.js';
import { ImportKey } from './import-options.js';
import type { PersonCells } from './person-row.js';
import { RowDecisions } from './row-decisions.js';

const person = (id: string, employeeNumber: string | null, role = Role.Employee): User =>
  ({
    id,
    name: 'Ada',
    email: `${id.toLowerCase()}@example.com`,
    guardianEmail: null,
    employeeNumber,
    role,
    status: UserStatus.Active,
    departmentId: null,
    phone: '030 1234567',
    address: null,
    joinDate: null,
  }) as User;

const ADA = person('EMP001', 'A-1');
const BOB = person('EMP002', 'B-2');
const [FIRST, SECOND] = [person('ADM001', 'C-1', Role.Admin), person('ADM002', 'C-2', Role.Admin)];

const decided = (rows: readonly PersonCells[], key: ImportKey | null = ImportKey.EmployeeNumber) =>
  new RowDecisions(key, new Map([['sales', 'DEPT001']]), [FIRST.id, SECOND.id])
    .on(rows, [ADA, BOB, FIRST, SECOND])
    .map((decision) => ('field' in decision ? decision.message : decision.outcome));

describe('Rows of an import', () => {
  it('leave what an empty cell says nothing about', () => {
    expect(decided([{ employee_number: 'A-1', phone: null }])).toEqual(['unchanged']);
  });

  it('are all of new people unless there is a key', () => {
    expect(decided([{ name: 'Ada', email: ADA.email }], null)).toEqual([
      'email is the address of EMP001',
    ]);
  });

  it('name who has the number or address', () => {
    expect(
      decided([{ email: ADA.email, employee_number: 'B-2' }], ImportKey.Email).concat(
        decided([{ employee_number: 'A-1', email: BOB.email }]),
      ),
    ).toEqual(['employee_number is the number of EMP002', 'email is the address of EMP002']);
  });

  it('may take what a row before gave up', () => {
    const rows = [
      { employee_number: 'A-1', email: 'other@example.com' },
      { employee_number: 'B-2', email: ADA.email },
    ];
    expect(decided(rows)).toEqual(['updated', 'updated']);
    expect(decided(rows.reverse())).toEqual(['email is the address of EMP001', 'updated']);
  });

  it('leave one administrator', () => {
    const status = UserStatus.Inactive;
    expect(
      decided([
        { employee_number: 'C-1', status },
        { employee_number: 'C-2', status },
      ]),
    ).toEqual(['deactivated', 'ADM002 is the last active administrator']);
  });

  it('of whoever has no address are known again by the number', () => {
    const rows = [
      { employee_number: 'B-2', phone: '030 7654321' },
      { employee_number: 'D-4', name: 'Dan' },
      { employee_number: 'E-5', status: UserStatus.Inactive },
    ];
    expect(decided(rows, ImportKey.Email)).toEqual([
      'updated',
      'created',
      'There is nobody with the employee_number E-5 who could be Inactive',
    ]);
  });

  it('change each person once, whatever they are known by', () => {
    const rows = [
      { employee_number: 'B-2', phone: '030 7654321' },
      { email: BOB.email, phone: '030 1111111' },
    ];
    expect(decided(rows, ImportKey.Email)).toEqual(['updated', 'A row before is of EMP002, too']);
  });

  it('name the department that there is none of', () => {
    expect(decided([{ employee_number: 'A-1', department: 'Sails' }])).toEqual([
      'There is no department Sails',
    ]);
  });
});
