import { Optional } from '../../platform/wire/presence.js';
import { TrimmedText } from '../../platform/wire/text.js';
import { CONSENT_POLICY } from './consent-policy.js';
import type { ConsentStatus } from './consent.service.js';
import type { FaceConsent } from './face-consent.entity.js';

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

  rights!: string[];

  /** How consent is withdrawn, and what follows. */
  withdrawal!: string;

  static present(): BiometricPolicyDto {
    return { ...CONSENT_POLICY, rights: [...CONSENT_POLICY.rights] };
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

  static from({ userId, isRequired, present, history }: ConsentStatus): ConsentStatusDto {
    return Object.assign(BiometricPolicyDto.present(), {
      user_id: userId,
      required: isRequired,
      consented: present !== null,
      given_at: present?.givenAt ?? null,
      history: history.map((consent) => ConsentDto.from(consent)),
    });
  }
}
