import { Injectable } from '@nestjs/common';
import { WorkdayChanges, type WorkdayEffect } from '../calendar/holidays/workday-changes.js';
import { ClosedMonthsService } from '../calendar/months/closed-months.service.js';
import { AuditService } from '../platform/audit/audit.service.js';
import { invalidField } from '../platform/errors/validation.js';
import { CATALOGUE, type SettingKey, type Settings } from '../platform/settings/catalogue.js';
import { SettingsService } from '../platform/settings/settings.service.js';
import { daysFrom, dayBack } from '../platform/time/calendar-day.js';
import { siteTime } from '../platform/time/site-time.js';

/** A new value, as text. */
export interface ConfigurationChange {
  readonly key: string;
  readonly value: string;
  /** Of a dated setting: the first day it holds, `YYYY-MM-DD`, today or earlier; today when left out. */
  readonly validFrom?: string;
  readonly isDryRun?: boolean;
}

export interface ChangedConfiguration {
  readonly settings: Settings;
  readonly effect: WorkdayEffect;
}

/** Days to come in which leave is looked for that a change makes free. */
const AHEAD = 366;

/** Changes settings, and tells the audit trail who did. */
@Injectable()
export class ConfigurationService {
  constructor(
    private readonly settings: SettingsService,
    private readonly closedMonths: ClosedMonthsService,
    private readonly changes: WorkdayChanges,
    private readonly audit: AuditService,
  ) {}

  /** @throws ConfigKeyUnknown ConfigKeyReadonly ValidationFailed MonthClosed */
  async change(wanted: ConfigurationChange, now = new Date()): Promise<ChangedConfiguration> {
    const history = await this.settings.history();
    const { key, value } = this.settings.parsed(wanted.key, wanted.value);
    const { isDated } = CATALOGUE[key];
    const today = siteTime(now, history.present.site_timezone).date;
    refuseValidFrom(key, wanted.validFrom, today);
    const { validFrom = today, isDryRun = false } = wanted;
    const rewritesDays = isDated && !history.holds(key, value, validFrom);
    const supposed = history.changed(key, value, validFrom);
    const { effect } = await this.changes.carryOut({
      dates: rewritesDays ? daysFrom(validFrom, dayBack(today, -AHEAD)) : [],
      make: async () => {
        if (rewritesDays) await this.closedMonths.admit(validFrom, today);
        await this.settings.change(key, wanted.value, validFrom);
        const before = { value: history.on(validFrom)[key] };
        const after = { value: wanted.value, ...(isDated && { valid_from: validFrom }) };
        await this.record(key, before, after);
      },
      isDryRun,
      seeing: async (work) => this.settings.supposing(supposed, work),
    });
    this.settings.forget();
    return { settings: await this.settings.current(), effect };
  }

  private async record(recordId: string, before: object, after: object): Promise<void> {
    const action = 'config_changed';
    await this.audit.record({ action, table: 'system_config', recordId, before, after });
  }
}

/** @throws ValidationFailed */
function refuseValidFrom(key: SettingKey, validFrom: string | undefined, today: string): void {
  if (validFrom === undefined) return;
  if (!CATALOGUE[key].isDated) {
    const message = `${key} holds from when it is changed, valid_from has no part`;
    throw invalidField('valid_from', message);
  }
  if (validFrom <= today) return;
  throw invalidField('valid_from', `valid_from must not be after today, ${today}`);
}
