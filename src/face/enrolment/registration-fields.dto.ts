import { NotAllowed } from '../../platform/access/ownership.js';
import type { Principal } from '../../platform/access/principal.js';
import { Optional } from '../../platform/wire/presence.js';
import { BooleanText } from '../../platform/wire/query-values.js';
import { EnrolmentFields } from './enrolment-fields.dto.js';

/** Whose pictures are sent, and whether they consent. */
export class RegistrationFields extends EnrolmentFields {
  /** Consent to the present version of the biometric policy; for oneself only. */
  @Optional()
  @BooleanText()
  consent?: boolean;

  /** @throws NotAllowed */
  consentBy({ id }: Principal): boolean {
    if (!this.consent) return false;
    if (this.user_id !== undefined && this.user_id !== id) throw new NotAllowed();
    return true;
  }
}
