import { useEffect, useState } from 'preact/hooks';
import { deviceClient } from '../../api/device-client.js';
import { forgetDevice, keepDevice, readDevice, type KioskDevice } from './device-store.js';

export interface Pairing {
  /** Undefined until it is read; null where the kiosk is not paired. */
  readonly device: KioskDevice | null | undefined;
  /** It was paired, and an administrator ended that. */
  readonly isRevoked: boolean;
  /** @returns the code of a refusal, or `unreachable` */
  readonly pair: (code: string) => Promise<string | undefined>;
  readonly revoke: () => void;
}

/** Which device of the site this is. */
export function usePairing(): Pairing {
  const [device, setDevice] = useState<KioskDevice | null>();
  const [isRevoked, setRevoked] = useState(false);
  useEffect(() => {
    void readDevice().then(setDevice);
  }, []);
  return {
    device,
    isRevoked,
    async pair(code) {
      const answer = await pairWith(code);
      if (typeof answer === 'string') return answer;
      await keepDevice(answer);
      setRevoked(false);
      setDevice(answer);
      return undefined;
    },
    revoke() {
      void forgetDevice();
      setRevoked(true);
      setDevice(null);
    },
  };
}

async function pairWith(code: string): Promise<KioskDevice | string> {
  try {
    const { data, error } = await deviceClient().POST('/api/devices/pair', { body: { code } });
    if (!data) return error.code;
    const { id, name, location, key } = data;
    return { id, name, location, key };
  } catch {
    return 'unreachable';
  }
}
