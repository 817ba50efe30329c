import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { MoreThanOrEqual, Repository } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { Secrets } from '../../config/secrets.js';
import { isSameSecret, signatureOf } from '../../crypto/signature.js';
import { CATALOGUE, isSettingKey } from '../catalogue.js';
import { PastSetting } from '../past-setting.entity.js';
import type { FormerValue } from '../settings-history.js';
import { UnsealedSettings } from './unsealed-settings.js';

type Former = Pick<PastSetting, 'configKey' | 'configValue' | 'lastDay'>;

/**
 * What dated settings said before they were changed, each believed only while its seal holds. In the place of one that is
 * not, what the setting said next holds, as if there were none: what nobody vouched for decides no day.
 */
@Injectable()
export class PastSettings {
  constructor(
    @InjectRepository(PastSetting) private readonly rows: Repository<PastSetting>,
    private readonly secrets: Secrets,
    private readonly unsealed: UnsealedSettings,
    private readonly audit: AuditService,
  ) {}

  /** Those that are believed; of the others it is told once. */
  async read(): Promise<FormerValue[]> {
    const rows = await this.rows.find();
    const open = rows.filter((row) => !this.holds(row));
    const instead = 'what it said next';
    await this.unsealed.tell(
      'past_settings',
      open.map((row) => ({ name: nameOf(row), instead })),
    );
    return rows.flatMap((row) => {
      const { configKey: key, configValue, lastDay } = row;
      if (!isSettingKey(key) || open.includes(row)) return [];
      const { parse, fallback } = CATALOGUE[key];
      return [{ key, value: parse(configValue) ?? fallback, lastDay }];
    });
  }

  /** Keeps what held until a day, and forgets what held after it; joins the transaction of the change. */
  async end(former: Former): Promise<void> {
    const { configKey, lastDay } = former;
    await this.rows.delete({ configKey, lastDay: MoreThanOrEqual(lastDay) });
    await this.rows.insert({ ...former, seal: this.sealOf(former) });
    this.unsealed.forget(nameOf(former));
  }

  /** Vouches for all of them as they are now. @returns whose seals did not hold */
  async sealAll(): Promise<string[]> {
    const open = (await this.rows.find()).filter((row) => !this.holds(row));
    for (const row of open) {
      await this.rows.update({ id: row.id }, { seal: this.sealOf(row) });
      this.unsealed.forget(nameOf(row));
    }
    const after = Object.fromEntries(open.map((row) => [nameOf(row), row.configValue]));
    if (open.length > 0) {
      await this.audit.record({ action: 'settings_sealed', table: 'past_settings', after });
    }
    return open.map(nameOf);
  }

  private holds(row: PastSetting): boolean {
    return row.seal !== null && isSameSecret(row.seal, this.sealOf(row));
  }

  /** HMAC-SHA256, base64url: that this program kept the value. */
  private sealOf({ configKey, configValue, lastDay }: Former): string {
    return signatureOf(this.secrets.settings, ['past setting', configKey, configValue, lastDay]);
  }
}

const nameOf = ({ configKey, lastDay }: Former): string => `${configKey} until ${lastDay}`;
