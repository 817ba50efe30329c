import type { AttendanceClient } from '../../../../clients/typescript/src/client.js';
import type { WaitingMark } from '../queue/waiting-marks.js';
import { cameAs, wentAs } from './answer.js';
import { meaningOf, type Meaning, type Reply } from './reply.js';

/**
 * Sends one mark.
 * @param session a passed liveness session that vouches for it
 */
export async function sendMark(
  api: AttendanceClient,
  mark: WaitingMark,
  session?: string,
): Promise<Meaning> {
  try {
    return meaningOf(await (mark.direction === 'in' ? come : go)(api, mark, session));
  } catch {
    return 'away';
  }
}

// The client sends a body with a file as a form.
const formOf = ({ picture }: WaitingMark, session?: string) => ({
  image: picture as never,
  ...(session !== undefined && { liveness_session: session }),
});

async function come(api: AttendanceClient, mark: WaitingMark, session?: string): Promise<Reply> {
  const { data, error, response } = await api.POST('/api/attendance/mark', {
    body: formOf(mark, session),
    headers: { 'Idempotency-Key': mark.key },
  });
  return { answer: data && cameAs(data), problem: error, status: response.status };
}

async function go(api: AttendanceClient, mark: WaitingMark, session?: string): Promise<Reply> {
  const { data, error, response } = await api.POST('/api/attendance/check-out', {
    body: formOf(mark, session),
    headers: { 'Idempotency-Key': mark.key },
  });
  return { answer: data && wentAs(data), problem: error, status: response.status };
}
