import type { Settings } from '../../platform/settings/catalogue.js';

/** In days, as the site has set them; null where nothing goes for want of time. */
export interface RetentionTerms {
  /** Faces, after somebody's last day. */
  readonly leavers: number | null;
  /** Faces, after no door recognised somebody any more. */
  readonly unseen: number | null;
  /** Consents, after they were withdrawn. */
  readonly withdrawnConsents: number | null;
  /** Who did what. */
  readonly auditTrail: number | null;
}

const orNever = (days: number): number | null => (days === 0 ? null : days);

export const retentionTermsOf = (settings: Settings): RetentionTerms => ({
  leavers: orNever(settings.retention_leavers_days),
  unseen: orNever(settings.retention_inactive_days),
  withdrawnConsents: orNever(settings.retention_consents_days),
  auditTrail: orNever(settings.retention_audit_days),
});
