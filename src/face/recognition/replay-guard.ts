import { Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { ActivityStatus } from '../../platform/audit/activity-log.entity.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Transactions } from '../../platform/database/transactions.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { DAY, MINUTE } from '../../platform/time/duration.js';
import { PictureUnusable } from '../errors.js';
import { KnownPictures, type PictureHashes } from './known-pictures.js';

/** A picture that is to prove somebody's presence. */
export interface Evidence extends PictureHashes {
  /** Whose face it shows. */
  readonly userId: string;
  /** When it came in, whenever it was taken: the moment of taking is a device's word. */
  readonly receivedAt: Date;
  /** Whether it was taken while the device was offline; then it must be new among the pictures of all days it could be for. */
  readonly isOffline: boolean;
}

/** Sees to it that a picture that is known proves nobody's presence. */
@Injectable()
export class ReplayGuard {
  constructor(
    private readonly known: KnownPictures,
    private readonly settings: SettingsService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** Whether pictures are watched at all. */
  async isWatching(): Promise<boolean> {
    const { liveness_mode: mode } = await this.settings.current();
    return mode !== 'off';
  }

  /** Whether a picture is known; null when nobody watches. */
  async isReplay(hashes: PictureHashes, now = new Date()): Promise<boolean | null> {
    const { liveness_mode: mode, replay_window_minutes: minutes } = await this.settings.current();
    return mode === 'off' ? null : this.known.has(hashes, before(now, minutes * MINUTE));
  }

  /**
   * Writes what a picture proves, and keeps the picture in mind, in one transaction: of two writers one meets it.
   * @param evidence undefined when it is not proved by a picture
   * @param write goes first, so that its refusals do
   * @param proves whether anything was proved; what says nothing new uses no picture up
   * @throws PictureUnusable when the picture is known, and what `write` throws
   */
  async accept<T>(
    evidence: Evidence | undefined,
    write: () => Promise<T>,
    proves: (written: T) => boolean = () => true,
  ): Promise<T> {
    if (!evidence || !(await this.isWatching())) return this.transactions.run(write);
    const replay = new PictureUnusable(['replay_detected']);
    try {
      return await this.transactions.run(async () => {
        const written = await write();
        if (!proves(written)) return written;
        if (await this.known.has(evidence, await this.horizonOf(evidence))) throw replay;
        await this.known.noteMark(evidence.userId, evidence, evidence.receivedAt);
        return written;
      });
    } catch (error) {
      if (error === replay) await this.noteRefusal(evidence.userId);
      throw error;
    }
  }

  /** What no mark can be compared with any more is nobody's business. */
  @Cron(CronExpression.EVERY_10_MINUTES)
  async purge(now = new Date()): Promise<void> {
    const { live, offline } = await this.windows();
    await this.known.forgetMarksBefore(before(now, Math.max(live, offline)));
  }

  private async horizonOf({ receivedAt, isOffline }: Evidence): Promise<Date> {
    const { live, offline } = await this.windows();
    return before(receivedAt, isOffline ? Math.max(live, offline) : live);
  }

  /** Milliseconds. */
  private async windows(): Promise<{ live: number; offline: number }> {
    const settings = await this.settings.current();
    return {
      live: settings.replay_window_minutes * MINUTE,
      offline: (settings.attendance_edit_window_days + 1) * DAY,
    };
  }

  private async noteRefusal(userId: string): Promise<void> {
    await this.audit.record({
      action: 'replay_refused',
      description: `A picture of ${userId} was shown again`,
      table: 'users',
      recordId: userId,
      status: ActivityStatus.Warning,
    });
  }
}

const before = (moment: Date, ms: number): Date => new Date(moment.getTime() - ms);
