import type { Environment } from '../../platform/config/environment.js';
import { hostOf, type Provenance } from './same-origin.js';

/** Whether an application of one of `CORS_ORIGINS` sent it, as a browser says; our own pages are none. */
export function isOfApplication(
  { headers: { origin }, host }: Pick<Provenance, 'headers' | 'host'>,
  { CORS_ORIGINS: origins }: Pick<Environment, 'CORS_ORIGINS'>,
): boolean {
  return origin !== undefined && origins.includes(origin) && hostOf(origin) !== host;
}
