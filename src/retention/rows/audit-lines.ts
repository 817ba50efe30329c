import { Injectable } from '@nestjs/common';
import { AuditPurge } from '../../platform/audit/chain/audit-purge.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import type { RetainedData } from '../retained-data.js';
import { daysBefore } from './retained-rows.js';

/** Lines of the audit trail, which go from the oldest on. */
@Injectable()
export class AuditLines implements RetainedData {
  readonly name = 'audit_lines';

  constructor(
    private readonly purge: AuditPurge,
    private readonly settings: SettingsService,
  ) {}

  async countDue(now: Date): Promise<number> {
    const days = await this.days();
    return days === 0 ? 0 : this.purge.count(daysBefore(now, days));
  }

  async letGo(now: Date): Promise<number> {
    const days = await this.days();
    return days === 0 ? 0 : this.purge.run(daysBefore(now, days));
  }

  private async days(): Promise<number> {
    return (await this.settings.current()).retention_audit_days;
  }
}
