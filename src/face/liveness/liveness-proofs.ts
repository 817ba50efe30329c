import { Injectable } from '@nestjs/common';
import type { Visitor } from '../../platform/access/device-principal.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import type { Probe } from '../gallery/gallery.js';
import { LivenessMismatch, LivenessRequired } from './errors.js';
import { LivenessSessions } from './liveness-sessions.js';
import type { LivenessSession } from './liveness-session.entity.js';
import { SessionFaces } from './session-faces.js';

/** Lets a passed session vouch for one mark. */
@Injectable()
export class LivenessProofs {
  constructor(
    private readonly sessions: LivenessSessions,
    private readonly faces: SessionFaces,
    private readonly settings: SettingsService,
  ) {}

  /** Whether a caller’s pictures mark only with a passed session. */
  async isRequiredOf(caller: Visitor): Promise<boolean> {
    const { liveness_required: required } = await this.settings.current();
    if (caller.kind === 'device' && caller.requiresLiveness) return true;
    return required === 'always' || (required === 'devices' && caller.kind === 'device');
  }

  /**
   * The session that shall vouch, before a picture costs anything; null where none was named and none is needed.
   * @throws LivenessRequired LivenessSessionNotFound LivenessSessionClosed
   */
  async sessionFor(caller: Visitor, id: string | undefined): Promise<LivenessSession | null> {
    if (id !== undefined) return this.sessions.passedOf(id, caller.id);
    if (await this.isRequiredOf(caller)) throw new LivenessRequired();
    return null;
  }

  /** @throws LivenessMismatch when the picture does not surely show whoever passed */
  compare(session: LivenessSession, { descriptor, card }: Probe): void {
    if (this.faces.compare(session, descriptor, card) !== 'same') throw new LivenessMismatch();
  }

  /** Joins the transaction of the mark. @throws LivenessSessionClosed */
  async use({ id }: LivenessSession, markedUserId: string): Promise<void> {
    await this.sessions.use(id, markedUserId);
  }
}
