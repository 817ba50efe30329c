import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { Secrets } from '../../config/secrets.js';
import { isSameSecret, signatureOf } from '../../crypto/signature.js';
import { CATALOGUE, type SettingKey, type Settings } from '../catalogue.js';
import { SystemConfig } from '../system-config.entity.js';
import { UnsealedSettings } from './unsealed-settings.js';

const KEYS = Object.keys(CATALOGUE) as SettingKey[];

/** The settings as they are stored, each believed only while its seal holds. */
@Injectable()
export class SealedSettings {
  constructor(
    @InjectRepository(SystemConfig) private readonly rows: Repository<SystemConfig>,
    private readonly secrets: Secrets,
    private readonly unsealed: UnsealedSettings,
    private readonly audit: AuditService,
  ) {}

  /** Where a seal does not hold, the strict value stands in, or else the usual one; it is told once. */
  async read(): Promise<Settings> {
    const stored = await this.stored();
    const entries = KEYS.map((key) => [key, this.believed(key, stored.get(key))] as const);
    const open = KEYS.filter((key) => !this.holds(key, stored.get(key)));
    const told = open.map((key) => ({ name: key, instead: String(this.believed(key, undefined)) }));
    await this.unsealed.tell('system_config', told);
    // Each value was parsed by its own entry of the catalogue.
    return Object.fromEntries(entries) as Settings;
  }

  /** Joins the ambient transaction. */
  async write(configKey: SettingKey, configValue: string): Promise<void> {
    const seal = this.sealOf(configKey, configValue);
    const { affected } = await this.rows.update({ configKey }, { configValue, seal });
    if (affected === 0) await this.insert(configKey, configValue, true);
    this.unsealed.forget(configKey);
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
}
