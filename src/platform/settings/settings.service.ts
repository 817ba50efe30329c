import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IANAZone } from 'luxon';
import { Repository } from 'typeorm';
import { Gathering } from '../database/gathering.js';
import { CATALOGUE, isSettingKey, type SettingKey, type Settings } from './catalogue.js';
import { ConfigKeyReadonly, ConfigKeyUnknown } from './errors.js';
import { FirstSettings } from './seals/first-settings.js';
import { PastSettings } from './seals/past-settings.js';
import { SealedSettings } from './seals/sealed-settings.js';
import { UnsealedSettings } from './seals/unsealed-settings.js';
import { SettingsHistory } from './settings-history.js';
import { SystemConfig } from './system-config.entity.js';
import { invalidField } from '../errors/validation.js';
import { dayBefore } from '../time/calendar-day.js';

/** A change made by another process is seen after this many milliseconds at most. */
const FRESH_MS = 1000;

/** What an administrator may change while the server runs, in force in every process. */
@Injectable()
export class SettingsService implements OnModuleInit {
  private readonly supposed = new AsyncLocalStorage<SettingsHistory>();
  private known?: SettingsHistory;
  /** By the monotonic clock: the other one may be set back, and what was read would stay fresh until it caught up. */
  private readAt = 0;
  /** Grows with each time that what was read was said to be no longer so. */
  private version = 0;
  /** When a second is over, everybody asks at once. */
  private readonly asked = new Gathering((askers: readonly null[]) => this.answer(askers));

  constructor(
    @InjectRepository(SystemConfig) private readonly rows: Repository<SystemConfig>,
    private readonly sealed: SealedSettings,
    private readonly first: FirstSettings,
    private readonly past: PastSettings,
    private readonly unsealed: UnsealedSettings,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.first.settle();
    await this.reload();
  }

  /** All settings, at most a second old. */
  async current(): Promise<Settings> {
    return (await this.history()).present;
  }

  /** What they said on which day, at most a second old. */
  async history(): Promise<SettingsHistory> {
    const supposed = this.supposed.getStore();
    if (supposed) return supposed;
    return this.fresh ?? (await this.asked.add(null));
  }

  /** Lets `work`, and nothing else, see other settings than there are. */
  async supposing<T>(settings: SettingsHistory, work: () => Promise<T>): Promise<T> {
    return this.supposed.run(settings, work);
  }

  /** What was read is no longer so. */
  forget(): void {
    this.known = undefined;
    this.version++;
  }

  /**
   * The value that a text stands for.
   * @throws ConfigKeyUnknown, ConfigKeyReadonly, ValidationFailed
   */
  parsed(key: string, value: string): { key: SettingKey; value: Settings[SettingKey] } {
    if (!isSettingKey(key)) throw new ConfigKeyUnknown(key);
    if (!CATALOGUE[key].isEditable) throw new ConfigKeyReadonly(key);
    const parsed = CATALOGUE[key].parse(value);
    if (parsed !== undefined) return { key, value: parsed };
    throw invalidField('config_value', `${key} takes ${CATALOGUE[key].expects}`);
  }

  /**
   * Changes one setting, in force once what was read is forgotten. What a dated one said before the first day is kept. Joins the
   * transaction of whoever changes it.
   * @param value a text that `parsed` took
   * @param firstDay `YYYY-MM-DD`, today or earlier
   */
  async change(key: SettingKey, value: string, firstDay: string): Promise<void> {
    const { value: parsed } = this.parsed(key, value);
    const isNew = !(await this.history()).holds(key, parsed, firstDay);
    // Holds the row: of two at once, the second keeps what the first made of it.
    await this.rows.update({ configKey: key }, { isEditable: true });
    if (CATALOGUE[key].isDated && isNew) await this.keepFormer(key, firstDay);
    await this.sealed.write(key, value);
  }

  /** Writes down what the application itself keeps. */
  async keep(key: SettingKey, value: string): Promise<void> {
    await this.sealed.write(key, value);
    await this.reload();
  }

  private async keepFormer(key: SettingKey, firstDay: string): Promise<void> {
    const lastDay = dayBefore(firstDay);
    // What was believed, which need not be what the database says.
    const configValue = String((await this.stored()).on(lastDay)[key]);
    await this.past.end({ configKey: key, configValue, lastDay });
  }

  private get fresh(): SettingsHistory | undefined {
    return performance.now() - this.readAt < FRESH_MS ? this.known : undefined;
  }

  private async answer(askers: readonly null[]): Promise<SettingsHistory[]> {
    const history = this.fresh ?? (await this.reload());
    return askers.map(() => history);
  }

  private async reload(): Promise<SettingsHistory> {
    const { version } = this;
    const readAt = performance.now();
    const history = await this.stored();
    await this.followZone(history.present);
    if (version !== this.version) return history;
    this.readAt = readAt;
    return (this.known = history);
  }

  private async stored(): Promise<SettingsHistory> {
    return new SettingsHistory(await this.sealed.read(), await this.past.read());
  }

  /** Keeps the offset that the views read right, across daylight saving and a change of zone. */
  private async followZone(settings: Settings): Promise<void> {
    const offset = IANAZone.create(settings.site_timezone).offset(Date.now());
    const key = 'site_utc_offset_minutes';
    if (offset === settings[key] && !this.unsealed.names.includes(key)) return;
    await this.sealed.write(key, String(offset));
  }
}
