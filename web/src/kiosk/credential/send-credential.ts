import type { AttendanceClient } from '../../../../clients/typescript/src/client.js';
import { cameAs, wentAs } from '../marking/answer.js';
import { meaningOf, type Meaning, type Reply } from '../marking/reply.js';
import type { Direction } from '../queue/waiting-marks.js';
import type { Credential } from './credential.js';

export interface CredentialMark {
  readonly key: string;
  readonly direction: Direction;
  readonly credential: Credential;
}

/** Sends one mark without a face. */
export async function sendCredential(
  api: AttendanceClient,
  { key, direction, credential }: CredentialMark,
): Promise<Meaning> {
  const ask = credential.card === '' ? BY_PIN : BY_CARD;
  try {
    return meaningOf(await ask[direction](api, credential, { 'Idempotency-Key': key }));
  } catch {
    return 'away';
  }
}

type Ask = (
  api: AttendanceClient,
  credential: Credential,
  headers: { 'Idempotency-Key': string },
) => Promise<Reply>;

const pinOf = ({ number, pin }: Credential) => ({ user_number: number, pin });
const cardOf = ({ card, pin }: Credential) => (pin === '' ? { card } : { card, pin });

const BY_PIN: Record<Direction, Ask> = {
  async in(api, credential, headers) {
    const body = pinOf(credential);
    const { data, error, response } = await api.POST('/api/attendance/mark-by-pin', {
      body,
      headers,
    });
    return { answer: data && cameAs(data), problem: error, status: response.status };
  },
  async out(api, credential, headers) {
    const body = pinOf(credential);
    const { data, error, response } = await api.POST('/api/attendance/check-out-by-pin', {
      body,
      headers,
    });
    return { answer: data && wentAs(data), problem: error, status: response.status };
  },
};

const BY_CARD: Record<Direction, Ask> = {
  async in(api, credential, headers) {
    const body = cardOf(credential);
    const { data, error, response } = await api.POST('/api/attendance/mark-by-card', {
      body,
      headers,
    });
    return { answer: data && cameAs(data), problem: error, status: response.status };
  },
  async out(api, credential, headers) {
    const body = cardOf(credential);
    const { data, error, response } = await api.POST('/api/attendance/check-out-by-card', {
      body,
      headers,
    });
    return { answer: data && wentAs(data), problem: error, status: response.status };
  },
};
