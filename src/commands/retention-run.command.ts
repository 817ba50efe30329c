import { RetentionService } from '../face/erasure/retention.service.js';
import type { Command } from './command.js';

export const retentionRun: Command = {
  name: 'retention:run',
  usage: '',
  summary: 'erase what may not be held any longer, as every night',
  options: {},

  async run(open) {
    const app = await open();
    const { people, rejectedPictures, orphans } = await app.get(RetentionService).run(new Date());
    return `Erased the biometric data of ${people} people, ${rejectedPictures} rejected pictures and ${orphans} orphaned files.`;
  },
};
