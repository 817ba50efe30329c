import type { AttendanceClient, Schemas } from '../../../../clients/typescript/src/client.js';
import type { WaitingMark } from '../queue/waiting-marks.js';
import { cameAs, refusedAs, wentAs, type Answer } from './answer.js';

const UNPAIRED = ['device_key_invalid', 'device_key_revoked'];

/** What the server says, or nothing where it cannot be reached. */
interface Reply {
  readonly answer: Answer | undefined;
  readonly problem: Schemas['Problem'] | undefined;
  readonly status: number;
}

/** Sends one mark. @returns what to say; `away` where it must be kept; `unpaired` where the key opens nothing */
export async function sendMark(
  api: AttendanceClient,
  mark: WaitingMark,
): Promise<Answer | 'away' | 'unpaired'> {
  try {
    const reply = await (mark.direction === 'in' ? come : go)(api, mark);
    return reply.answer ?? meaningOf(reply);
  } catch {
    return 'away';
  }
}

function meaningOf({ problem, status }: Reply): Answer | 'away' | 'unpaired' {
  // A server that is not well says nothing of the person; nor does one that has too much to do.
  if (!problem || status >= 500 || problem.code === 'too_many_requests') return 'away';
  return UNPAIRED.includes(problem.code) ? 'unpaired' : refusedAs(problem);
}

async function come(api: AttendanceClient, { key, picture }: WaitingMark): Promise<Reply> {
  const { data, error, response } = await api.POST('/api/attendance/mark', {
    // The client sends a body with a file as a form.
    body: { image: picture as never },
    headers: { 'Idempotency-Key': key },
  });
  return { answer: data && cameAs(data), problem: error, status: response.status };
}

async function go(api: AttendanceClient, { key, picture }: WaitingMark): Promise<Reply> {
  const { data, error, response } = await api.POST('/api/attendance/check-out', {
    body: { image: picture as never },
    headers: { 'Idempotency-Key': key },
  });
  return { answer: data && wentAs(data), problem: error, status: response.status };
}
