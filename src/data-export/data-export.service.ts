import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { MoreThan, Repository } from 'typeorm';
import { ActivityLog } from '../platform/audit/activity-log.entity.js';
import { AuditService } from '../platform/audit/audit.service.js';
import { HOUR, MINUTE, SECOND } from '../platform/time/duration.js';
import { ExportInProgress, TooManyExports } from './errors.js';
import { PersonalDataService, type PersonalData } from './personal-data.service.js';

const ACTION = 'data_exported';
/** Of one person in an hour, in all processes. */
const MOST_AN_HOUR = 5;
/** In this process. */
const MOST_AT_ONCE = 4;
/** Milliseconds: a reader who is slower is let go. */
export const LONGEST_EXPORT = 10 * MINUTE;

/** People take what is held about them: one export each at a time, a few together, each one audited. */
@Injectable()
export class DataExportService {
  private readonly running = new Set<string>();

  constructor(
    @InjectRepository(ActivityLog) private readonly activity: Repository<ActivityLog>,
    private readonly data: PersonalDataService,
    private readonly audit: AuditService,
  ) {}

  /**
   * @returns the data, and what to call once they are read or given up
   * @throws ExportInProgress TooManyExports UserNotFound
   */
  async begin(userId: string, now = new Date()): Promise<[data: PersonalData, end: () => void]> {
    if (this.running.has(userId) || this.running.size >= MOST_AT_ONCE) throw new ExportInProgress();
    this.running.add(userId);
    const end = () => this.running.delete(userId);
    try {
      await this.refuseTooMany(userId, now);
      const data = await this.data.of(userId);
      await this.audit.record({ action: ACTION, table: 'users', recordId: userId });
      return [data, end];
    } catch (error) {
      end();
      throw error;
    }
  }

  private async refuseTooMany(userId: string, now: Date): Promise<void> {
    const latest = await this.activity.find({
      select: { id: true, createdAt: true },
      where: { userId, actionType: ACTION, createdAt: MoreThan(new Date(now.getTime() - HOUR)) },
      order: { id: 'DESC' },
      take: MOST_AN_HOUR,
    });
    const oldest = latest[MOST_AN_HOUR - 1];
    if (!oldest) return;
    const wait = oldest.createdAt.getTime() + HOUR - now.getTime();
    throw new TooManyExports(MOST_AN_HOUR, Math.ceil(wait / SECOND));
  }
}
