import type { Schemas } from '../../../../clients/typescript/src/client.js';

/** What was chosen so far, by the names of the fields. */
export interface LeaveForm {
  readonly start_date?: string;
  readonly end_date?: string;
  readonly leave_kind?: string;
  readonly half_day?: string;
  readonly reason?: string;
}

/** The server wants a reason also of what is only tried. */
const UNTOLD = '–';

/** As the server takes it; what was left empty is left out. */
export function leaveOf(form: LeaveForm): Schemas['AskDto'] {
  const { start_date = '', end_date = '', leave_kind, reason } = form;
  const half_day = halfOf(form);
  return {
    kind: 'leave',
    start_date,
    end_date,
    reason: reason?.trim() ?? UNTOLD,
    ...(leave_kind && { leave_kind }),
    ...(half_day && { half_day }),
  };
}

export const isOneDay = ({ start_date, end_date }: LeaveForm): boolean =>
  start_date !== undefined && start_date === end_date;

const HALVES = ['morning', 'afternoon'] as const;

const halfOf = (form: LeaveForm) =>
  isOneDay(form) ? HALVES.find((half) => half === form.half_day) : undefined;
