import { SealingService } from '../face/templates/sealing.service.js';
import { UnsealedSettings } from '../platform/settings/seals/unsealed-settings.js';
import { SealedAccounts } from '../users/seals/sealed-accounts.js';
import { Refused, type ApplicationCommand } from './command.js';

export const sealsVerify: ApplicationCommand = {
  name: 'seals:verify',
  usage: '',
  summary: 'name accounts, settings and face pictures that were changed in the database',
  options: {},

  async run(open) {
    const app = await open();
    const unsealed = {
      accounts: await app.get(SealedAccounts, { strict: false }).findUnsealed(),
      settings: app.get(UnsealedSettings, { strict: false }).names,
      pictures: await app.get(SealingService, { strict: false }).findUnsealed(),
    };
    const found = Object.entries(unsealed).filter(([, names]) => names.length > 0);
    if (found.length === 0) return 'All seals hold.';
    const lines = found.map(([what, names]) => `${names.length} ${what}: ${names.join(', ')}`);
    throw new Refused(`Not sealed by this program:\n${lines.join('\n')}`);
  },
};
