import type { INestApplicationContext } from '@nestjs/common';
import { ConfigurationService } from '../admin/configuration.service.js';
import { ConfigKeyUnknown } from '../platform/settings/errors.js';
import { SettingsService } from '../platform/settings/settings.service.js';
import { isCalendarDay } from '../platform/time/calendar-day.js';
import { UsageError, type Command, type Options } from './command.js';

export const config: Command = {
  name: 'config',
  usage: 'get [key] | set key value [--valid-from YYYY-MM-DD]',
  summary: 'show or change settings',
  options: {
    'valid-from': {
      type: 'string',
      help: 'the first day that a dated setting holds; left out, today',
    },
  },

  async run(open, options, [action, key, value]) {
    if (action === 'get') return show(await open(), key);
    if (action !== 'set') throw new UsageError('Say get or set');
    if (key === undefined || value === undefined) throw new UsageError('Say which key, and what');
    const validFrom = dayIn(options);
    const app = await open();
    await app.get(ConfigurationService).change({ key, value, validFrom });
    return show(app, key);
  },
};

function dayIn({ 'valid-from': day }: Options): string | undefined {
  if (day === undefined) return undefined;
  if (typeof day === 'string' && isCalendarDay(day)) return day;
  throw new UsageError('--valid-from must be a date that exists, such as 2026-03-31');
}

async function show(app: INestApplicationContext, key?: string): Promise<string> {
  const settings = Object.entries(await app.get(SettingsService).current());
  const shown = settings.filter(([name]) => key === undefined || name === key);
  if (shown.length === 0) throw new ConfigKeyUnknown(key ?? '');
  return shown.map(([name, value]) => `${name} = ${String(value)}`).join('\n');
}
