import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Between, Repository } from 'typeorm';
import { Gathering } from '../../platform/database/gathering.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import type { SettingsSpan } from '../../platform/settings/settings-history.js';
import { DayKind, Holiday } from './holiday.entity.js';
import { PublicHolidays } from './public-holidays.js';

/** A day off, or a day the site made one of work. */
export interface SpecialDay {
  /** Of the site's own days; null for the country's. */
  readonly id: number | null;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly name: string;
  readonly kind: DayKind;
}

/** Which days nobody is expected on: the country's, and the site's own, which come first. */
@Injectable()
export class HolidayCalendar {
  /** Everybody who comes on a day asks for the same. */
  private readonly own = new Gathering((spans: readonly string[]) => this.ownOf(spans));

  constructor(
    @InjectRepository(Holiday) private readonly holidays: Repository<Holiday>,
    private readonly world: PublicHolidays,
    private readonly settings: SettingsService,
  ) {}

  /** The days off, `YYYY-MM-DD` → name, from one day to another, both included. */
  async between(from: string, to: string): Promise<Map<string, string>> {
    const days = await this.special(from, to);
    return new Map(
      days
        .filter(({ kind }) => kind === DayKind.Holiday)
        .map(({ date, name }) => [date, name] as const),
    );
  }

  /** All that is said of these days, in order. */
  async special(from: string, to: string): Promise<SpecialDay[]> {
    const days = new Map<string, SpecialDay>();
    const history = await this.settings.history();
    for (const span of history.spans(from, to)) {
      for (const [date, name] of await this.celebrated(span)) {
        days.set(date, { id: null, date, name, kind: DayKind.Holiday });
      }
    }
    for (const { id, dateOnly, name, kind } of await this.own.add(`${from} ${to}`)) {
      days.set(dateOnly, { id, date: dateOnly, name, kind });
    }
    return [...days.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
  }

  /** @param spans first and last day, with a space between them */
  private async ownOf(spans: readonly string[]): Promise<Holiday[][]> {
    const found = new Map<string, Holiday[]>();
    for (const span of new Set(spans)) {
      const [from = '', to = ''] = span.split(' ');
      found.set(span, await this.holidays.findBy({ dateOnly: Between(from, to) }));
    }
    return spans.map((span) => found.get(span) ?? []);
  }

  private async celebrated({ from, to, settings }: SettingsSpan): Promise<[string, string][]> {
    const { holiday_country: country, holiday_region: region } = settings;
    if (country === 'none') return [];
    const place = { country, region: region === 'none' ? null : region };
    const days: [string, string][] = [];
    for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
      days.push(...(await this.world.ofYear(place, year)));
    }
    return days.filter(([date]) => date >= from && date <= to);
  }
}
