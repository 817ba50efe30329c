import { BackupRefused } from '../../backup/errors.js';
import { BrokenBackup } from '../../backup/manifest.js';
import { Refused } from '../command.js';

/** What the backup refuses is a sentence for the operator. */
export async function refusals<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BackupRefused || error instanceof BrokenBackup) {
      throw new Refused(`${error.message}.`);
    }
    throw error;
  }
}
