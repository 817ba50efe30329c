import { RetentionService } from '../retention/retention.service.js';
import type { Command } from './command.js';

export const purgeTokens: Command = {
  name: 'tokens:purge',
  usage: '',
  summary: 'forget sessions that ended long ago, and failed sign-ins of before yesterday',
  options: {},

  async run(open) {
    const retention = (await open()).get(RetentionService);
    const { sessions, failed_sign_ins: failures } = await retention.run(new Date(), [
      'sessions',
      'failed_sign_ins',
    ]);
    return `Forgot ${sessions} tokens and ${failures} failed sign-ins.`;
  },
};
