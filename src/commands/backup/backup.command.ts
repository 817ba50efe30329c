import { existsSync } from 'node:fs';
import { readEnvironment } from '../../platform/config/environment.js';
import { writeKeys } from '../../backup/keys.js';
import { makeBackup } from '../../backup/make-backup.js';
import { Refused, required, type BareCommand } from '../command.js';
import { refusals } from './refusals.js';

/** It does not open the application, which would bring the database up to date: one backs up before that. */
export const backup: BareCommand = {
  bare: true,
  name: 'backup',
  usage: '--to DIR [--keys FILE]',
  summary: 'copy the database, the pictures and the reports while the servers go on',
  options: {
    to: { type: 'string', help: 'folder to make; one that is there must be empty' },
    keys: { type: 'string', help: 'new file for the keys; keep it elsewhere' },
  },

  async run(options) {
    const folder = required(options, 'to');
    const keys = options.keys === undefined ? undefined : required(options, 'keys');
    if (keys !== undefined && existsSync(keys)) throw new Refused(`${keys} is there already`);
    const environment = readEnvironment();
    const { files } = await refusals(() => makeBackup(environment, folder));
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    if (keys !== undefined) writeKeys(environment, keys);
    return [
      `Backed up the database and ${files.length - 1} files (${bytes} bytes) to ${folder}.`,
      keys === undefined
        ? 'The keys are not in it (JWT_SECRET_KEY, SECRET_KEY, ENCRYPTION_KEY): without them no face in it opens. --keys FILE writes them.'
        : `The keys are in ${keys}: keep them apart from the backup.`,
    ].join('\n');
  },
};
