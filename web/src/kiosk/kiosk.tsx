import { MarkPage } from './marking/mark-page.js';
import { PairPage } from './pairing/pair-page.js';
import { usePairing } from './pairing/pairing.js';

/** A paired kiosk marks; one that is not asks for a code. */
export function Kiosk() {
  const { device, isRevoked, pair, revoke } = usePairing();
  if (device === undefined) return null;
  if (device === null) return <PairPage isRevoked={isRevoked} pair={pair} />;
  return <MarkPage device={device} onRevoked={revoke} />;
}
