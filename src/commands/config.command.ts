import type { INestApplicationContext } from '@nestjs/common';
import { ConfigurationService } from '../admin/configuration.service.js';
import { ConfigKeyUnknown } from '../platform/settings/errors.js';
import { SettingsService } from '../platform/settings/settings.service.js';
import { UsageError, type Command } from './command.js';

export const config: Command = {
  name: 'config',
  usage: 'get [key] | set key value',
  summary: 'show or change settings',
  options: {},

  async run(open, _options, [action, key, value]) {
    if (action === 'get') return show(await open(), key);
    if (action !== 'set') throw new UsageError('Say get or set');
    if (key === undefined || value === undefined) throw new UsageError('Say which key, and what');
    const app = await open();
    await app.get(ConfigurationService).change({ key, value });
    return show(app, key);
  },
};

async function show(app: INestApplicationContext, key?: string): Promise<string> {
  const settings = Object.entries(await app.get(SettingsService).current());
  const shown = settings.filter(([name]) => key === undefined || name === key);
  if (shown.length === 0) throw new ConfigKeyUnknown(key ?? '');
  return shown.map(([name, value]) => `${name} = ${String(value)}`).join('\n');
}
