import { useEffect, useState } from 'preact/hooks';
import type { WithoutFace } from './credential/credential.js';
import type { AttendanceClient } from '../../../clients/typescript/src/client.js';
import { endsPairing } from './pairing/ends-pairing.js';

export interface Connection {
  readonly isOnline: boolean;
  /** Milliseconds by which this device's clock is ahead of the server's. */
  readonly clockOffset: number;
  /** What the site takes in the place of a face, as far as was told since the page was opened. */
  readonly withoutFace: WithoutFace;
  /** Whether people are asked to move before they are marked, as far as was told. */
  readonly asksToMove: boolean;
}

/** Milliseconds between two calls. */
const EVERY = 15_000;

/** Whether the server answers, what its clock says, and whether this device still belongs to the site. */
export function useConnection(api: AttendanceClient, onRevoked: () => void): Connection {
  const [connection, setConnection] = useState<Connection>({
    isOnline: true,
    clockOffset: 0,
    withoutFace: 'off',
    asksToMove: false,
  });
  useEffect(() => {
    const look = async () => {
      const seen = await ask(api);
      if (seen === 'revoked') onRevoked();
      else setConnection((before) => ({ ...before, ...seen }));
    };
    const now = () => void look();
    now();
    const timer = setInterval(now, EVERY);
    addEventListener('online', now);
    addEventListener('offline', now);
    return () => {
      clearInterval(timer);
      removeEventListener('online', now);
      removeEventListener('offline', now);
    };
  }, [api]);
  return connection;
}

async function ask(api: AttendanceClient): Promise<Partial<Connection> | 'revoked'> {
  try {
    const { data, error } = await api.GET('/api/kiosk/device');
    if (endsPairing(error)) return 'revoked';
    if (!data) return { isOnline: false };
    return {
      isOnline: true,
      clockOffset: Date.now() - Date.parse(data.received_at),
      withoutFace: data.marking_without_face,
      asksToMove: data.liveness_required,
    };
  } catch {
    return { isOnline: false };
  }
}
