import { createInterface } from 'node:readline/promises';
import { AuditSealer } from '../platform/audit/chain/audit-sealer.js';
import { SealingService } from '../face/templates/sealing.service.js';
import { PastSettings } from '../platform/settings/seals/past-settings.js';
import { SealedSettings } from '../platform/settings/seals/sealed-settings.js';
import { SealedAccounts } from '../users/seals/sealed-accounts.js';
import { Refused, type Command } from './command.js';

const QUESTION =
  'Accounts, settings, verified face pictures and lines of the audit trail will be believed as they stand in the database now. Go on? [yes/no] ';

export const seal: Command = {
  name: 'seal',
  usage: '[--yes]',
  summary:
    'vouch for what the database holds now, after it was changed by hand or an old backup was restored',
  options: { yes: { type: 'boolean', help: 'do not ask' } },

  async run(open, { yes }) {
    if (yes !== true && !(await isSure())) throw new Refused('Nothing was sealed.');
    const app = await open();
    const accounts = await app.get(SealedAccounts, { strict: false }).sealAll();
    const faces = app.get(SealingService, { strict: false });
    await faces.noteSealed(accounts);
    const pictures = await faces.sealAll();
    const settings = [
      ...(await app.get(SealedSettings, { strict: false }).sealAll()),
      ...(await app.get(PastSettings, { strict: false }).sealAll()),
    ];
    const lines = await app.get(AuditSealer, { strict: false }).accept();
    return `Sealed ${accounts.length} accounts${nameAll(accounts)}, ${pictures} face pictures, ${settings.length} settings${nameAll(settings)} and ${lines} lines of the audit trail.`;
  },
};

const MOST_NAMED = 20;

function nameAll(ids: readonly string[]): string {
  if (ids.length === 0) return '';
  return ` (${ids.slice(0, MOST_NAMED).join(', ')}${ids.length > MOST_NAMED ? ', …' : ''})`;
}

async function isSure(): Promise<boolean> {
  if (!process.stdin.isTTY) throw new Refused('Without a terminal to ask at, say --yes.');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question(QUESTION)).trim().toLowerCase() === 'yes';
  } finally {
    terminal.close();
  }
}
