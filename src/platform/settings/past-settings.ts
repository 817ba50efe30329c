import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { MoreThanOrEqual, Repository } from 'typeorm';
import { CATALOGUE, isSettingKey, type SettingKey } from './catalogue.js';
import { PastSetting } from './past-setting.entity.js';
import type { FormerValue } from './settings-history.js';

/** What dated settings said before they were changed. */
@Injectable()
export class PastSettings {
  constructor(@InjectRepository(PastSetting) private readonly rows: Repository<PastSetting>) {}

  async all(): Promise<FormerValue[]> {
    const rows = await this.rows.find();
    return rows.flatMap(({ configKey: key, configValue, lastDay }) => {
      if (!isSettingKey(key)) return [];
      const { parse, fallback } = CATALOGUE[key];
      return [{ key, value: parse(configValue) ?? fallback, lastDay }];
    });
  }

  /** Null for the present value. */
  async on(configKey: SettingKey, date: string): Promise<PastSetting | null> {
    const where = { configKey, lastDay: MoreThanOrEqual(date) };
    return this.rows.findOne({ where, order: { lastDay: 'ASC' } });
  }

  /** Keeps what held until a day, and forgets what held after it; joins the transaction of the change. */
  async end(former: Pick<PastSetting, 'configKey' | 'configValue' | 'lastDay'>): Promise<void> {
    const { configKey, lastDay } = former;
    await this.rows.delete({ configKey, lastDay: MoreThanOrEqual(lastDay) });
    await this.rows.insert(former);
  }
}
