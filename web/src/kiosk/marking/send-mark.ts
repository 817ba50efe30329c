import type { AttendanceClient } from '../../../../clients/typescript/src/client.js';
import type { WaitingMark } from '../queue/waiting-marks.js';
import { cameAs, wentAs } from './answer.js';
import { meaningOf, type Meaning, type Reply } from './reply.js';

/** Sends one mark. */
export async function sendMark(api: AttendanceClient, mark: WaitingMark): Promise<Meaning> {
  try {
    return meaningOf(await (mark.direction === 'in' ? come : go)(api, mark));
  } catch {
    return 'away';
  }
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
