import { Injectable } from '@nestjs/common';
import { ClosedMonthsService } from '../calendar/months/closed-months.service.js';
import { AuditService } from '../platform/audit/audit.service.js';
import { Transactions } from '../platform/database/transactions.js';
import { invalidField } from '../platform/errors/validation.js';
import { CATALOGUE, type SettingKey, type Settings } from '../platform/settings/catalogue.js';
import { SettingsService } from '../platform/settings/settings.service.js';
import { siteTime } from '../platform/time/site-time.js';

/** A new value, as text. */
export interface ConfigurationChange {
  readonly key: string;
  readonly value: string;
  /** Of a dated setting: the first day it holds, `YYYY-MM-DD`, today or earlier; today when left out. */
  readonly validFrom?: string;
}

/** Changes settings, and tells the audit trail who did. */
@Injectable()
export class ConfigurationService {
  constructor(
    private readonly settings: SettingsService,
    private readonly closedMonths: ClosedMonthsService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** @throws ConfigKeyUnknown ConfigKeyReadonly ValidationFailed MonthClosed */
  async change(wanted: ConfigurationChange, now = new Date()): Promise<Settings> {
    const history = await this.settings.history();
    const { key, value } = this.settings.parsed(wanted.key, wanted.value);
    const today = siteTime(now, history.present.site_timezone).date;
    refuseValidFrom(key, wanted.validFrom, today);
    const { validFrom = today } = wanted;
    const rewritesDays = CATALOGUE[key].isDated && !history.holds(key, value, validFrom);
    return this.transactions.run(async () => {
      if (rewritesDays) await this.closedMonths.admit(validFrom, today);
      const settings = await this.settings.change(key, wanted.value, validFrom);
      await this.audit.record({
        action: 'config_changed',
        table: 'system_config',
        recordId: key,
        before: { value: history.on(validFrom)[key] },
        after: { value: wanted.value, ...(CATALOGUE[key].isDated && { valid_from: validFrom }) },
      });
      return settings;
    });
  }
}

/** @throws ValidationFailed */
function refuseValidFrom(key: SettingKey, validFrom: string | undefined, today: string): void {
  if (validFrom === undefined) return;
  if (!CATALOGUE[key].isDated)
    throw invalidField(
      'valid_from',
      `${key} holds from when it is changed, valid_from has no part`,
    );
  if (validFrom > today)
    throw invalidField('valid_from', `valid_from must not be after today, ${today}`);
}
