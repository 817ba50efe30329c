import { Injectable } from '@nestjs/common';
import { AuditService } from '../../platform/audit/audit.service.js';
import { EncryptionKeys, type EncryptionKey } from '../../platform/keys/encryption-keys.js';
import { KeptSecrets } from '../../platform/keys/kept-secrets.js';
import { RotationRefused } from '../../platform/keys/rotation-refused.js';
import { RotationTurn } from '../../platform/keys/rotation-turn.js';
import { Rewrapping } from '../data-keys/rewrapping.js';
import { TemplateUpgrade } from '../templates/template-upgrade.js';
import { isEmpty, KeyCensus } from './key-census.js';

/** Milliseconds between two pages of people: an operator waits. */
const REST = 5;

export interface RotationOutcome {
  /** Data keys that the next key wraps now. */
  readonly rewrapped: number;
  /** Templates that were sealed by a key itself, and are under data keys now. */
  readonly resealed: number;
}

/** Brings everything that ENCRYPTION_KEY encrypts under ENCRYPTION_KEY_NEXT, while servers that know both serve. */
@Injectable()
export class KeyRotation {
  constructor(
    private readonly keys: EncryptionKeys,
    private readonly secrets: KeptSecrets,
    private readonly census: KeyCensus,
    private readonly turn: RotationTurn,
    private readonly templates: TemplateUpgrade,
    private readonly rewrapping: Rewrapping,
    private readonly audit: AuditService,
  ) {}

  /** It may be ended at any moment, and run again. @throws RotationRefused */
  async run(onProgress: (done: number, all: number) => void): Promise<RotationOutcome> {
    const { present, next } = this.keys;
    if (!next) {
      throw new RotationRefused(
        'ENCRYPTION_KEY_NEXT names no other key: set it, restart all servers with it, and run this again.',
      );
    }
    await this.refuseWrong();
    await this.secrets.wrapBy(next);
    return this.turn.run(next.id, () => this.rotate(present, next, onProgress));
  }

  private async refuseWrong(): Promise<void> {
    const { present, next, others } = await this.census.take();
    if (isEmpty(others) || !isEmpty(present) || !isEmpty(next)) return;
    throw new RotationRefused(
      'ENCRYPTION_KEY is not the key that the data are encrypted with; nothing was changed.',
    );
  }

  /** New keys are wrapped by the next one already, so what is found once is all there is. */
  private async rotate(
    present: EncryptionKey,
    next: EncryptionKey,
    onProgress: (done: number, all: number) => void,
  ): Promise<RotationOutcome> {
    const resealed = await this.templates.run(REST);
    const rewrapped = await this.rewrapping.run(present, next, onProgress);
    await this.secrets.forget(present);
    await this.audit.record({
      action: 'encryption_key_changed',
      table: 'face_data_keys',
      after: { rewrapped, resealed },
    });
    return { rewrapped, resealed };
  }
}
