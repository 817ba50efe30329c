import type { Schemas } from '../../../../clients/typescript/src/client.js';

export type PendingFace = Schemas['PendingEncodingDto'];

/** Refusals that a reason overrides. */
const OVERRIDABLE = ['quality_too_low', 'belongs_to_other_user'];

export const canOverride = (code: string): boolean => OVERRIDABLE.includes(code);

export const percent = (share: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);

export const distanceText = (distance: number, locale: string): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
    distance,
  );
