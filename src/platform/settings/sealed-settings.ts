import { Injectable, Logger } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { ActivityStatus } from '../audit/activity-log.entity.js';
import { AuditService } from '../audit/audit.service.js';
import { Secrets } from '../config/secrets.js';
import { isSameSecret, signatureOf } from '../crypto/signature.js';
import { CATALOGUE, type SettingKey, type Settings } from './catalogue.js';
import { SystemConfig } from './system-config.entity.js';

const KEYS = Object.keys(CATALOGUE) as SettingKey[];

/** The settings as they are stored, each believed only while its seal holds. */
@Injectable()
export class SealedSettings {
  private readonly logger = new Logger('Settings');
  private readonly told = new Set<SettingKey>();
  private unbelieved: readonly SettingKey[] = [];

  constructor(
    @InjectRepository(SystemConfig) private readonly rows: Repository<SystemConfig>,
    private readonly secrets: Secrets,
    private readonly audit: AuditService,
  ) {}

  /** Those that were changed, or taken away, in the database, as of the last reading. */
  get unsealed(): readonly SettingKey[] {
    return this.unbelieved;
  }

  /** Where a seal does not hold, the strict value stands in, or else the usual one; it is told once. */
  async read(): Promise<Settings> {
    const stored = await this.stored();
    const entries = KEYS.map((key) => [key, this.believed(key, stored.get(key))] as const);
    await this.tell(KEYS.filter((key) => !this.holds(key, stored.get(key))));
    // Each value was parsed by its own entry of the catalogue.
    return Object.fromEntries(entries) as Settings;
  }

  /** Joins the ambient transaction. */
  async write(configKey: SettingKey, configValue: string): Promise<void> {
    const seal = this.sealOf(configKey, configValue);
    const { affected } = await this.rows.update({ configKey }, { configValue, seal });
    if (affected === 0) await this.insert(configKey, configValue, true);
    this.told.delete(configKey);
  }

  /** Those that have no row yet. */
  async missing(): Promise<SettingKey[]> {
    const stored = await this.stored();
    return KEYS.filter((key) => !stored.has(key));
  }

  /** @param isBelieved false for one that was there before: it stays without a seal */
  async insert(key: SettingKey, configValue: string, isBelieved: boolean): Promise<void> {
    const { dataType, description, isEditable, category } = CATALOGUE[key];
    const seal = isBelieved ? this.sealOf(key, configValue) : null;
    await this.rows
      .createQueryBuilder()
      .insert()
      .values({ configKey: key, configValue, dataType, description, isEditable, category, seal })
      .orIgnore()
      .updateEntity(false)
      .execute();
  }

  /** Vouches for all of them as they are now. @returns whose seals did not hold */
  async sealAll(): Promise<SettingKey[]> {
    const stored = await this.stored();
    const open = KEYS.filter((key) => !this.holds(key, stored.get(key)));
    for (const key of open) {
      const value = stored.get(key)?.configValue;
      if (value !== undefined) await this.write(key, value);
    }
    const after = Object.fromEntries(open.map((key) => [key, stored.get(key)?.configValue]));
    if (open.length > 0) {
      await this.audit.record({ action: 'settings_sealed', table: 'system_config', after });
    }
    return open;
  }

  private async stored(): Promise<Map<string, SystemConfig>> {
    return new Map((await this.rows.find()).map((row) => [row.configKey, row]));
  }

  private holds(key: SettingKey, row: SystemConfig | undefined): boolean {
    if (!row?.seal) return false;
    return isSameSecret(row.seal, this.sealOf(key, row.configValue));
  }

  /** HMAC-SHA256, base64url: that this program wrote the value. */
  private sealOf(key: SettingKey, value: string): string {
    return signatureOf(this.secrets.settings, ['setting', key, value]);
  }

  private believed(key: SettingKey, row: SystemConfig | undefined): unknown {
    const { parse, fallback, strict } = CATALOGUE[key];
    if (row && this.holds(key, row)) return parse(row.configValue) ?? fallback;
    return strict ?? fallback;
  }

  private async tell(unsealed: readonly SettingKey[]): Promise<void> {
    this.unbelieved = unsealed;
    for (const key of unsealed.filter((one) => !this.told.has(one))) {
      this.told.add(key);
      this.logger.error(
        `${key} was changed outside of this program; ${String(this.believed(key, undefined))} holds. ` +
          'Set it anew, or vouch for all settings as they are: npm run cli -- seal',
      );
      await this.audit.record({
        action: 'setting_not_sealed',
        table: 'system_config',
        recordId: key,
        status: ActivityStatus.Warning,
      });
    }
  }
}
