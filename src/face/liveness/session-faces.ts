import { Injectable } from '@nestjs/common';
import { InstallationSecrets } from '../../platform/keys/installation-secrets.js';
import type { DataKey, DataKeyRing } from '../data-keys/data-key.js';
import { distanceBetween } from '../engine/descriptor/descriptor.js';
import type { ModelCard } from '../engine/embedder/model-card.js';
import { TemplateCipher } from '../templates/template-cipher.js';
import type { LivenessSession } from './liveness-session.entity.js';
import { LivenessSessions } from './liveness-sessions.js';

export type Likeness = 'same' | 'uncertain' | 'another';

/** There is one for all of them. */
const KEY_ID = '0'.repeat(16);

/** The face of a session: that of its first frame, sealed like a template for as long as the session lasts. */
@Injectable()
export class SessionFaces {
  private readonly key: DataKey;
  private readonly keys: DataKeyRing;

  constructor(
    private readonly sessions: LivenessSessions,
    private readonly cipher: TemplateCipher,
    { sessionFaces }: InstallationSecrets,
  ) {
    this.key = { id: KEY_ID, key: sessionFaces };
    this.keys = new Map([[KEY_ID, this.key]]);
  }

  async keep(session: LivenessSession, face: Float32Array, { model }: ModelCard): Promise<void> {
    const sealed = this.cipher.seal(face, placeOf(session, model), this.key);
    await this.sessions.keepVector(session.id, model, sealed);
  }

  /**
   * Anybody is the same as nobody yet. Between the limit of a claimed identity and that of a person's own pictures it is
   * not certain: of turned heads 3.5 % lie beyond the first, .9 % beyond both, of strangers .03 and .6 % within.
   */
  compare(session: LivenessSession, face: Float32Array, { model, distances }: ModelCard): Likeness {
    if (!session.vector) return 'same';
    // Another network describes faces by now: nothing can be compared.
    if (session.model !== model) return 'uncertain';
    const first = this.cipher.open(session.vector, placeOf(session, model), this.keys);
    const distance = distanceBetween(first, face);
    if (distance <= distances.verificationLimit(false)) return 'same';
    return distance <= distances.samePersonLimit ? 'uncertain' : 'another';
  }
}

const placeOf = ({ id, caller }: LivenessSession, model: string) => ({
  userId: caller,
  encodingId: id,
  model,
});
