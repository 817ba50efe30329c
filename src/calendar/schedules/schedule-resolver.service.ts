import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { ScheduleResolver } from './schedule-resolver.js';
import { ScheduleRow } from './schedule.entity.js';

/** A change made by another process is seen after this many milliseconds at most. */
const FRESH_MS = 1000;

/** The rules in force: the schedules, and the settings where there is none. */
@Injectable()
export class ScheduleResolverService {
  private readonly supposed = new AsyncLocalStorage<readonly ScheduleRow[]>();
  private known?: readonly ScheduleRow[];
  /** By the monotonic clock, which nobody sets back. */
  private readAt = 0;

  constructor(
    @InjectRepository(ScheduleRow) private readonly rows: Repository<ScheduleRow>,
    private readonly settings: SettingsService,
  ) {}

  /** At most a second old. */
  async current(): Promise<ScheduleResolver> {
    const settings = await this.settings.history();
    const supposed = this.supposed.getStore();
    if (supposed) return new ScheduleResolver(settings, supposed);
    if (!this.known || performance.now() - this.readAt >= FRESH_MS) {
      this.readAt = performance.now();
      this.known = await this.rows.find();
    }
    return new ScheduleResolver(settings, this.known);
  }

  /** Lets `work`, and nothing else, see what its transaction has written. */
  async supposing<T>(work: () => Promise<T>): Promise<T> {
    return this.supposed.run(await this.rows.find(), work);
  }

  /** What was read is no longer so. */
  forget(): void {
    this.known = undefined;
  }
}
