import { SealingService } from '../../face/templates/sealing.service.js';
import type { Command } from '../command.js';

export const faceSeal: Command = {
  name: 'face:seal',
  usage: '',
  summary:
    'vouch for all face pictures and their files, after a backup from before the seals was restored',
  options: {},

  async run(open) {
    const app = await open();
    return `Sealed ${await app.get(SealingService, { strict: false }).sealAll()} face pictures.`;
  },
};
