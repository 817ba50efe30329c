import { Optional } from '../../platform/wire/presence.js';
import { TrimmedText } from '../../platform/wire/text.js';
import { CONSENT_POLICY } from './consent-policy.js';
import type { ConsentStatus } from './consent.service.js';
import type { FaceConsent } from './face-consent.entity.js';
import type { RetentionTerms } from './retention-terms.js';

/** How long the site keeps what goes by itself, in days at present; null where it does not. */
export class RetentionTermsDto {
  /** Biometric data, after somebody’s last day. */
  leavers_days!: number | null;

  /** Biometric data, after no door recognised somebody any more. They are told two weeks before. */
  inactive_days!: number | null;

  /** Consents, after they were withdrawn. */
  consents_days!: number | null;

  /** Lines of the audit trail. */
  audit_days!: number | null;

  static from(terms: RetentionTerms): RetentionTermsDto {
    return {
      leavers_days: terms.leavers,
      inactive_days: terms.unseen,
      consents_days: terms.withdrawnConsents,
      audit_days: terms.auditTrail,
    };
  }
}

/** What people consent to, as anybody may read it. */
export class BiometricPolicyDto {
  version!: string;

  /** Of the text. */
  language!: string;

  text!: string;

  /** SHA-256 of the text in UTF-8, hexadecimal. */
  hash!: string;

  purpose!: string;

  /** How long biometric data are kept. */
  retention!: string;

  /** By which data go earlier than the text says. */
  retention_terms!: RetentionTermsDto;

  rights!: string[];

  /** How consent is withdrawn, and what follows. */
  withdrawal!: string;

  static present(terms: RetentionTerms): BiometricPolicyDto {
    return {
      ...CONSENT_POLICY,
      rights: [...CONSENT_POLICY.rights],
      retention_terms: RetentionTermsDto.from(terms),
    };
  }
}

/** The version that was read and is consented to. */
export class GiveConsentDto {
  /** Of the text that was shown; the present one, when left out. */
  @Optional()
  @TrimmedText(20)
  version?: string;
}

/** One consent, as it was given. */
export class ConsentDto {
  version!: string;

  /** SHA-256 of the text, hexadecimal. */
  hash!: string;

  language!: string;
  purpose!: string;
  retention!: string;
  given_at!: Date;

  /** The address it was given from. */
  ip_address!: string | null;

  withdrawn_at!: Date | null;

  static from(consent: FaceConsent): ConsentDto {
    return {
      version: consent.version,
      hash: consent.textHash,
      language: consent.language,
      purpose: consent.purpose,
      retention: consent.retention,
      given_at: consent.givenAt,
      ip_address: consent.ipAddress,
      withdrawn_at: consent.withdrawnAt,
    };
  }
}

/** The present text, and whether a person consented to it. */
export class ConsentStatusDto extends BiometricPolicyDto {
  user_id!: string;

  /** Whether enrolment asks for consent. */
  required!: boolean;

  /** To the present version, and not withdrawn. */
  consented!: boolean;

  /** When, if they did. */
  given_at!: Date | null;

  /** All consents, also those that were withdrawn or superseded; the latest first. */
  history!: ConsentDto[];

  static from({ userId, isRequired, terms, present, history }: ConsentStatus): ConsentStatusDto {
    return Object.assign(BiometricPolicyDto.present(terms), {
      user_id: userId,
      required: isRequired,
      consented: present !== null,
      given_at: present?.givenAt ?? null,
      history: history.map((consent) => ConsentDto.from(consent)),
    });
  }
}
