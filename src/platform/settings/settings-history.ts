import { dayAfter, dayBefore } from '../time/calendar-day.js';
import type { SettingKey, Settings } from './catalogue.js';

/** A value that a dated setting had until a day; `YYYY-MM-DD`. */
export interface FormerValue {
  readonly key: SettingKey;
  readonly value: unknown;
  readonly lastDay: string;
}

/** Settings that hold on some days, both counted. */
export interface SettingsSpan {
  readonly from: string;
  readonly to: string;
  readonly settings: Settings;
}

/** After any day. */
const ALWAYS = '9999-12-31';

/** What the settings said on which day: undated ones what they say now. */
export class SettingsHistory {
  /** In order of their last days; the present one has none. */
  private readonly past: readonly { readonly lastDay: string; readonly settings: Settings }[];

  constructor(
    readonly present: Settings,
    private readonly former: readonly FormerValue[],
  ) {
    const days = [...new Set(former.map(({ lastDay }) => lastDay))].sort();
    this.past = days.map((lastDay) => ({ lastDay, settings: this.reckoned(lastDay) }));
  }

  /** The same object for days on which all of them are the same. */
  on(date: string): Settings {
    return this.past.find(({ lastDay }) => date <= lastDay)?.settings ?? this.present;
  }

  /** The days from one to another, both counted, in parts on which nothing changes. */
  spans(from: string, to: string): SettingsSpan[] {
    const ends = this.past.map(({ lastDay }) => lastDay).filter((day) => from <= day && day < to);
    const starts = [from, ...ends.map(dayAfter)];
    return [...ends, to].map((end, i) => ({
      from: starts[i] ?? from,
      to: end,
      settings: this.on(end),
    }));
  }

  /** Whether a setting has a value on all days from the first on. */
  holds<K extends SettingKey>(key: K, value: Settings[K], firstDay: string): boolean {
    const values = this.spans(firstDay, ALWAYS).map(({ settings }) => settings[key]);
    return values.every((one) => String(one) === String(value));
  }

  /** As it is once a setting has a value from a day on, whatever later days said. */
  changed<K extends SettingKey>(key: K, value: Settings[K], firstDay: string): SettingsHistory {
    const before = { key, value: this.on(dayBefore(firstDay))[key], lastDay: dayBefore(firstDay) };
    const kept = this.former.filter((one) => one.key !== key || one.lastDay < before.lastDay);
    return new SettingsHistory({ ...this.present, [key]: value }, [...kept, before]);
  }

  private reckoned(date: string): Settings {
    const earliest = new Map<SettingKey, FormerValue>();
    for (const one of this.former) {
      const known = earliest.get(one.key)?.lastDay ?? ALWAYS;
      if (date <= one.lastDay && one.lastDay < known) earliest.set(one.key, one);
    }
    const values = [...earliest.values()].map(({ key, value }) => [key, value] as const);
    // Each value was parsed by its own entry of the catalogue.
    return { ...this.present, ...(Object.fromEntries(values) as Partial<Settings>) };
  }
}
