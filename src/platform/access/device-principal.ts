import type { Principal } from './principal.js';

/** What a device may be allowed to do. */
export const DEVICE_SCOPES = ['mark', 'identify', 'stream'] as const;
export type DeviceScope = (typeof DEVICE_SCOPES)[number];

/** The device that is calling, known by its key. */
export interface DevicePrincipal {
  readonly kind: 'device';
  readonly id: string;
  readonly name: string;
  /** Where it stands. */
  readonly location: string;
  readonly scopes: readonly DeviceScope[];
  /** Whether whoever it marks must pass a liveness session, whatever the settings say. */
  readonly requiresLiveness: boolean;
  /** Of the key pair that it signs its captures with, base64url; null when it has none. */
  readonly publicKey: string | null;
}

/** Whoever may call a route that is open to devices. */
export type Visitor = Principal | DevicePrincipal;
