import { Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { InjectRepository } from '@nestjs/typeorm';
import { LessThan, Like, MoreThanOrEqual, Repository } from 'typeorm';
import { ActivityStatus } from '../../platform/audit/activity-log.entity.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { isCopy, quarterPatterns } from '../engine/picture/perceptual-hash.js';
import { PictureUnusable } from '../errors.js';
import { RecentProbe } from './recent-probe.entity.js';
import { MINUTE } from '../../platform/time/duration.js';
import { sha256 } from '../../platform/crypto/sha256.js';
import { append } from '../../platform/database/queries.js';

/** A picture that somebody holds before the door. */
export interface Shown {
  /** The bytes as they came. */
  readonly picture: Uint8Array;
  /** Of the same picture; see Analysis. */
  readonly perceptualHash: string;
  /** Whose face it shows. */
  readonly userId: string;
}

/** Remembers for some minutes which pictures were shown at the door, in the database, so that every process knows. */
@Injectable()
export class ReplayGuard {
  constructor(
    @InjectRepository(RecentProbe) private readonly probes: Repository<RecentProbe>,
    private readonly settings: SettingsService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Remembers the picture.
   * @returns whether it, or a copy of it, was shown before within the window; null when nobody watches
   * @throws PictureUnusable when it was, and liveness is enforced
   */
  async meet({ picture, perceptualHash, userId }: Shown, now: Date): Promise<boolean | null> {
    const { liveness_mode: mode, replay_window_minutes: minutes } = await this.settings.current();
    if (mode === 'off' || minutes === 0) return null;

    const probe = { sha256: sha256(picture), perceptualHash };
    const isReplay = await this.wasShown(probe, minutesBefore(now, minutes));
    if (isReplay && mode === 'enforce') {
      await this.noteRefusal(userId);
      throw new PictureUnusable(['replay_detected']);
    }
    await append(this.probes, { ...probe, seenAt: now });
    return isReplay;
  }

  /** What is older than the window is nobody's business. */
  @Cron(CronExpression.EVERY_10_MINUTES)
  async purge(now = new Date()): Promise<void> {
    const { replay_window_minutes: minutes } = await this.settings.current();
    await this.probes.delete({ seenAt: LessThan(minutesBefore(now, minutes)) });
  }

  private async wasShown(
    { sha256, perceptualHash }: Pick<RecentProbe, 'sha256' | 'perceptualHash'>,
    since: Date,
  ): Promise<boolean> {
    const seenAt = MoreThanOrEqual(since);
    const candidates = await this.probes.find({
      select: { id: true, sha256: true, perceptualHash: true },
      where: [
        { seenAt, sha256 },
        ...quarterPatterns(perceptualHash).map((like) => ({ seenAt, perceptualHash: Like(like) })),
      ],
    });
    return candidates.some(
      (earlier) => earlier.sha256 === sha256 || isCopy(earlier.perceptualHash, perceptualHash),
    );
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

const minutesBefore = (now: Date, minutes: number) => new Date(now.getTime() - minutes * MINUTE);
