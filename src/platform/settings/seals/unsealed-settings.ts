import { Injectable, Logger } from '@nestjs/common';
import { ActivityStatus } from '../../audit/activity-log.entity.js';
import { AuditService } from '../../audit/audit.service.js';

/** Where settings are stored. */
type SettingsTable = 'system_config' | 'past_settings';

/** One that is not believed. */
export interface UnsealedSetting {
  readonly name: string;
  /** What holds in its place, for whoever reads the log. */
  readonly instead: string;
}

/** What the database says of settings, now or in the past, and this program did not write: it is told once a process. */
@Injectable()
export class UnsealedSettings {
  private readonly logger = new Logger('Settings');
  private readonly told = new Set<string>();
  private readonly found = new Map<SettingsTable, readonly string[]>();

  constructor(private readonly audit: AuditService) {}

  /** As of the last reading. */
  get names(): readonly string[] {
    return [...this.found.values()].flat();
  }

  /** @param settings all that a table has at present */
  async tell(table: SettingsTable, settings: readonly UnsealedSetting[]): Promise<void> {
    const names = settings.map(({ name }) => name);
    this.found.set(table, names);
    for (const { name: recordId, instead } of settings) {
      if (this.told.has(recordId)) continue;
      this.told.add(recordId);
      this.logger.error(
        `${recordId} was changed outside of this program; ${instead} holds. ` +
          'Set it anew, or vouch for all settings as they are: npm run cli -- seal',
      );
      const status = ActivityStatus.Warning;
      await this.audit.record({ action: 'setting_not_sealed', table, recordId, status });
    }
  }

  /** This program wrote it anew: were it changed again, that is told again. */
  forget(name: string): void {
    this.told.delete(name);
  }
}
