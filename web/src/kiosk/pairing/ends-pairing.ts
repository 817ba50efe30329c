import type { Schemas } from '../../../../clients/typescript/src/client.js';

const CODES = ['device_key_invalid', 'device_key_revoked'];

/** Whether the site says that the key of this device opens nothing; a proxy on the way may refuse without knowing it. */
export const endsPairing = (problem: Pick<Schemas['Problem'], 'code'> | undefined): boolean =>
  problem !== undefined && CODES.includes(problem.code);
