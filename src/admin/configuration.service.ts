import { Injectable } from '@nestjs/common';
import { AuditService } from '../platform/audit/audit.service.js';
import { Transactions } from '../platform/database/transactions.js';
import type { Settings } from '../platform/settings/catalogue.js';
import { SettingsService } from '../platform/settings/settings.service.js';

/** Changes settings, and tells the audit trail who did. */
@Injectable()
export class ConfigurationService {
  constructor(
    private readonly settings: SettingsService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** @throws ConfigKeyUnknown ConfigKeyReadonly ValidationFailed */
  async change(key: string, value: string): Promise<Settings> {
    const before: Record<string, unknown> = await this.settings.current();
    return this.transactions.run(async () => {
      const settings = await this.settings.change(key, value);
      await this.audit.record({
        action: 'config_changed',
        table: 'system_config',
        recordId: key,
        before: { value: before[key] },
        after: { value },
      });
      return settings;
    });
  }
}
