import { TokenPurgeService } from '../auth/token-purge.service.js';
import type { Command } from './command.js';

export const purgeTokens: Command = {
  name: 'tokens:purge',
  usage: '',
  summary: 'forget tokens that expired more than 30 days ago',
  options: {},

  async run(open) {
    const app = await open();
    const { tokens, failures } = await app.get(TokenPurgeService).run(new Date());
    return `Forgot ${tokens} tokens and ${failures} failed sign-ins.`;
  },
};
