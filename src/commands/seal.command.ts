import { createInterface } from 'node:readline/promises';
import { AuditSealer } from '../platform/audit/chain/audit-sealer.js';
import { SealingService } from '../face/templates/sealing.service.js';
import { SealedAccounts } from '../users/seals/sealed-accounts.js';
import { Refused, type Command } from './command.js';

const QUESTION =
  'Accounts, verified face pictures and lines of the audit trail will be believed as they stand in the database now. Go on? [yes/no] ';

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
    const pictures = await app.get(SealingService, { strict: false }).sealAll();
    const lines = await app.get(AuditSealer, { strict: false }).accept();
    const named = accounts.length > 0 ? ` (${shortened(accounts)})` : '';
    return `Sealed ${accounts.length} accounts${named}, ${pictures} face pictures and ${lines} lines of the audit trail.`;
  },
};

const MOST_NAMED = 20;

const shortened = (ids: readonly string[]): string =>
  ids.length > MOST_NAMED ? `${ids.slice(0, MOST_NAMED).join(', ')}, …` : ids.join(', ');

async function isSure(): Promise<boolean> {
  if (!process.stdin.isTTY) throw new Refused('Without a terminal to ask at, say --yes.');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question(QUESTION)).trim().toLowerCase() === 'yes';
  } finally {
    terminal.close();
  }
}
