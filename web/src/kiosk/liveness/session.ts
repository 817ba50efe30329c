import type { AttendanceClient, Schemas } from '../../../../clients/typescript/src/client.js';
import { meaningOf, type Meaning } from '../marking/reply.js';

export type Pose = Schemas['LivenessSessionDto']['challenge'][number];
export type Verdict = Schemas['LivenessFrameDto'];

/** A challenge that the server gave. */
export interface Session {
  readonly id: string;
  readonly challenge: readonly Pose[];
  /** Milliseconds it leaves. */
  readonly duration: number;
}

/** Milliseconds by which it is over here before the server says so: its answers tell whole seconds. */
const SECOND = 1000;

/** Whether the server refused, or is away. */
export const isMeaning = (said: Session | Verdict | Meaning): said is Meaning =>
  typeof said === 'string' || 'kind' in said;

export async function openSession(api: AttendanceClient): Promise<Session | Meaning> {
  try {
    const { data, error, response } = await api.POST('/api/face/liveness-sessions');
    if (!data) return meaningOf({ answer: undefined, problem: error, status: response.status });
    const { id, challenge, expires_at } = data;
    const duration = Date.parse(expires_at) - timeOf(response) - SECOND;
    return { id, challenge, duration };
  } catch {
    return 'away';
  }
}

/** By the server's clock, to the second: this device's own may be off by hours. */
const timeOf = ({ headers }: Response): number =>
  Date.parse(headers.get('date') ?? new Date().toISOString());

export async function sendFrame(
  api: AttendanceClient,
  id: string,
  picture: Blob,
): Promise<Verdict | Meaning> {
  try {
    const { data, error, response } = await api.POST('/api/face/liveness-sessions/{id}/frames', {
      params: { path: { id } },
      // The client sends a body with a file as a form.
      body: { image: picture as never },
    });
    return data ?? meaningOf({ answer: undefined, problem: error, status: response.status });
  } catch {
    return 'away';
  }
}
