import type { Role } from './role.js';

/** The signed-in user who is calling: what the guards learned from the request. */
export interface Principal {
  readonly kind: 'user';
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** The access token's `jti`: the session in use. */
  readonly tokenId: string;
  /** Whether signing in takes more than the password. */
  readonly hasSecondFactor: boolean;
}
