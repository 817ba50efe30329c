import { RetentionService, type RetentionRound } from '../retention/retention.service.js';
import type { Command } from './command.js';

export const retentionRun: Command = {
  name: 'retention:run',
  usage: '[--dry-run]',
  summary: 'let go what is not to be held any longer, as every night',
  options: { 'dry-run': { type: 'boolean', help: 'only tell how many of what would go' } },

  async run(open, { 'dry-run': isDryRun }) {
    const retention = (await open()).get(RetentionService);
    const now = new Date();
    if (isDryRun === true) return `Would go:\n${told(await retention.preview(now))}`;
    return `Gone:\n${told(await retention.run(now))}`;
  },
};

const told = (round: RetentionRound): string =>
  Object.entries(round)
    .map(([name, count]) => `  ${name.replaceAll('_', ' ')}: ${count}`)
    .join('\n');
