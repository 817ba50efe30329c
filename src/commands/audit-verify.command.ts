import { parseHead } from '../platform/audit/chain/chain-head.js';
import { AuditVerification } from '../platform/audit/chain/audit-verification.js';
import { Refused, required, UsageError, type ApplicationCommand } from './command.js';

export const auditVerify: ApplicationCommand = {
  name: 'audit:verify',
  usage: '[--head PLACE:SEAL]',
  summary: 'tell whether a line of the audit trail was changed, taken away or inserted',
  options: { head: { type: 'string', help: 'a head that was printed earlier, PLACE:SEAL' } },

  async run(open, options) {
    const kept = options.head === undefined ? undefined : parseHead(required(options, 'head'));
    if (options.head !== undefined && !kept) {
      throw new UsageError('--head is what an earlier run printed, such as 120:Xy…');
    }
    const verification = (await open()).get(AuditVerification, { strict: false });
    const { sealed, waiting, head, faults } = await verification.run(kept);
    const told = `${sealed} lines are sealed, ${waiting} not yet. Head: ${head}`;
    if (faults.length === 0) return `The audit trail is whole. ${told}`;
    throw new Refused(`${faults.length} faults, the first: ${faults[0]}.\n${told}`);
  },
};
