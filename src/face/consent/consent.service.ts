import { randomUUID } from 'node:crypto';
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, Repository } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Environment } from '../../platform/config/environment.js';
import { append } from '../../platform/database/queries.js';
import { Transactions } from '../../platform/database/transactions.js';
import { presentAddress } from '../../platform/http/request-context.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { DoorCredentialsService } from '../../door-credentials/door-credentials.service.js';
import { UsersService } from '../../users/users.service.js';
import { BiometricErasure } from '../erasure/biometric-erasure.js';
import { ErasureReason, type ErasureReceipt } from '../erasure/erasure-receipt.entity.js';
import { EnrolmentLock } from '../templates/enrolment-lock.js';
import { CONSENT_POLICY } from './consent-policy.js';
import { ConsentOutdated, ConsentRequired } from './errors.js';
import { FaceConsent } from './face-consent.entity.js';
import { retentionTermsOf, type RetentionTerms } from './retention-terms.js';

/** What somebody consented to. */
export interface ConsentStatus {
  readonly userId: string;
  /** Whether enrolment asks for it. */
  readonly isRequired: boolean;
  readonly terms: RetentionTerms;
  /** The one that holds: to the present version, not withdrawn. */
  readonly present: FaceConsent | null;
  /** All of them, the latest first. */
  readonly history: readonly FaceConsent[];
}

/** Consent to the processing of biometric data: given, withdrawn, asked for. */
@Injectable()
export class ConsentService implements OnApplicationBootstrap {
  private readonly logger = new Logger('Consent');

  constructor(
    @InjectRepository(FaceConsent) private readonly consents: Repository<FaceConsent>,
    private readonly users: UsersService,
    private readonly enrolmentLock: EnrolmentLock,
    private readonly erasure: BiometricErasure,
    private readonly doorCredentials: DoorCredentialsService,
    private readonly settings: SettingsService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly environment: Environment,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.environment.NODE_ENV !== 'production') return;
    const { consent_required: isRequired } = await this.settings.current();
    if (isRequired) return;
    this.logger.warn('Faces are enrolled without recorded consent: consent_required is false');
  }

  /** @throws UserNotFound */
  async statusOf(userId: string): Promise<ConsentStatus> {
    await this.users.get(userId);
    const settings = await this.settings.current();
    const present = await this.find(userId);
    const history = await this.consents.find({
      where: { userId },
      order: { givenAt: 'DESC', id: 'ASC' },
    });
    const terms = retentionTermsOf(settings);
    return { userId, isRequired: settings.consent_required, terms, present, history };
  }

  /**
   * Consents to the present version; once more is the same.
   * @throws ConsentOutdated UserNotFound
   */
  async give(userId: string, version: string | undefined, now: Date): Promise<void> {
    const { version: present } = CONSENT_POLICY;
    if (version !== undefined && version !== present) throw new ConsentOutdated(version, present);
    await this.transactions.run(async () => {
      await this.enrolmentLock.hold(userId);
      if (await this.find(userId)) return;
      const consent = this.consentOf(userId, now);
      await append(this.consents, consent);
      await this.audit.record({
        action: 'consent_given',
        table: 'face_consents',
        recordId: consent.id,
        after: { user_id: userId, version: present, text_hash: consent.textHash },
      });
    });
  }

  /**
   * Withdraws every consent and erases the biometric data, also of somebody who was enrolled without any. What opens
   * the door in the place of a face ends too: the person begins anew.
   * @throws UserNotFound
   */
  async withdraw(userId: string, now: Date): Promise<ErasureReceipt> {
    return this.transactions.run(async () => {
      await this.enrolmentLock.hold(userId);
      const { affected } = await this.consents.update(
        { userId, withdrawnAt: IsNull() },
        { withdrawnAt: now },
      );
      if (affected) {
        await this.audit.record({
          action: 'consent_withdrawn',
          table: 'users',
          recordId: userId,
        });
      }
      await this.doorCredentials.endAll(userId);
      return this.erasure.erase(userId, ErasureReason.Withdrawal, now);
    });
  }

  /**
   * Joins the ambient transaction: whoever holds the person's enrolment lock knows that no withdrawal comes between.
   * @throws ConsentRequired
   */
  async demand(userId: string): Promise<void> {
    const { consent_required: isRequired } = await this.settings.current();
    if (!isRequired || (await this.find(userId))) return;
    throw new ConsentRequired(userId, CONSENT_POLICY.version);
  }

  private async find(userId: string): Promise<FaceConsent | null> {
    const { version, hash: textHash } = CONSENT_POLICY;
    return this.consents.findOneBy({ userId, version, textHash, withdrawnAt: IsNull() });
  }

  private consentOf(userId: string, givenAt: Date): FaceConsent {
    const { version, hash, language, purpose, retention } = CONSENT_POLICY;
    return this.consents.create({
      id: randomUUID(),
      userId,
      version,
      textHash: hash,
      language,
      purpose,
      retention,
      givenAt,
      ipAddress: presentAddress(),
      withdrawnAt: null,
    });
  }
}
