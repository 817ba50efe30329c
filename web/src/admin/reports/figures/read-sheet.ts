import type { AttendanceClient } from '../../../../../clients/typescript/src/client.js';
import type { Answer } from '../../../workspace/asking/answer.js';
import {
  sheetOfDay,
  sheetOfDepartments,
  sheetOfMonth,
  type Sheet,
  type SheetKind,
} from './sheet.js';

/** Which report: as the address of the page has it. */
export type SheetQuery = Readonly<Record<string, string>>;

type Read = (api: AttendanceClient, query: SheetQuery) => Promise<Answer<Sheet>>;

const READERS: Readonly<Record<SheetKind, Read>> = {
  monthly: async (api, { month = '', department }) => {
    const [year, number] = month.split('-').map(Number);
    const query = given({ year, month: number, department });
    return made(await api.GET('/api/reports/monthly', { params: { query } }), sheetOfMonth);
  },
  daily: async (api, { date, department }) => {
    const query = given({ date, department });
    return made(await api.GET('/api/reports/daily', { params: { query } }), sheetOfDay);
  },
  department: async (api, { date, department }) => {
    const query = given({ date, department_id: department });
    return made(
      await api.GET('/api/reports/department', { params: { query } }),
      sheetOfDepartments,
    );
  },
};

/** What is left out of the query the server knows: this month, today, everybody. */
export const readSheet = (kind: SheetKind, ...asked: Parameters<Read>): Promise<Answer<Sheet>> =>
  READERS[kind](...asked);

const made = <Data>({ data, error }: Answer<Data>, make: (data: Data) => Sheet): Answer<Sheet> => ({
  data: data && make(data),
  error,
});

/** Without the members that are empty. */
const given = <T extends object>(members: T): { [Key in keyof T]?: NonNullable<T[Key]> } =>
  // Only members that may be missing are left out.
  Object.fromEntries(Object.entries(members).filter(([, value]) => value)) as never;
