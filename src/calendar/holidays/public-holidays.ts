import { Injectable } from '@nestjs/common';
import { publicHolidayDates, type Celebration } from './public-holiday-dates.js';

/** A country, and within it a state and a region, as `DE` and `BY-KATH`; null for none. */
export interface Place {
  readonly country: string;
  readonly region: string | null;
}

/** Where public holidays come from. */
export abstract class PublicHolidays {
  /** The days off of a year, `YYYY-MM-DD` → name; none in a place nobody knows. */
  abstract ofYear(place: Place, year: number): Promise<ReadonlyMap<string, string>>;
}

interface Almanac {
  getHolidays(year: number): Celebration[];
}

const MOST_KEPT = 50;

/** The holidays of the world, from the package that knows them; it is only read when it is asked. */
@Injectable()
export class WorldHolidays extends PublicHolidays {
  private readonly years = new Map<string, ReadonlyMap<string, string>>();

  async ofYear({ country, region }: Place, year: number): Promise<ReadonlyMap<string, string>> {
    const key = [country, region, year].join();
    const known = this.years.get(key);
    if (known) return known;

    const [state, part] = region?.split('-') ?? [];
    const days = publicHolidayDates((await almanacOf(country, state, part)).getHolidays(year));
    if (this.years.size >= MOST_KEPT) this.years.clear();
    this.years.set(key, days);
    return days;
  }
}

async function almanacOf(country: string, state = '', part = ''): Promise<Almanac> {
  const { default: Holidays } = await import('date-holidays');
  return new Holidays(country, state, part);
}
