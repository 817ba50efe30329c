import { readEnvironment } from '../../platform/config/environment.js';
import { restoreBackup } from '../../backup/restore-backup.js';
import { required, type BareCommand } from '../command.js';
import { refusals } from './refusals.js';

export const restore: BareCommand = {
  bare: true,
  name: 'restore',
  usage: '--from DIR [--keys FILE] [--force]',
  summary: 'put a backup in the place of what the environment names; stop the servers first',
  options: {
    from: { type: 'string', help: 'folder of the backup' },
    keys: {
      type: 'string',
      help: 'file of the keys, for where the environment does not name them',
    },
    force: { type: 'boolean', help: 'replace the data that is there' },
  },

  async run(options) {
    const keys = options.keys === undefined ? undefined : required(options, 'keys');
    const how = { force: options.force === true, keys };
    const folder = required(options, 'from');
    const { made_at, files } = await refusals(() => restoreBackup(readEnvironment(), folder, how));
    return [
      `Restored the database and ${files.length - 1} files as they were at ${made_at}.`,
      'All sessions ended. What was erased, deactivated or revoked after that is back: do it again.',
    ].join('\n');
  },
};
