import type { Answer } from './client.js';
import type { Person } from './people.js';

/** Sends a list to be taken in, named and typed as nothing in particular: what it is must be seen in it. */
export const sendList = (
  { api }: Person,
  path: string,
  list: Buffer | string,
  fields: Record<string, string> = {},
): Promise<Answer> =>
  api.upload(path, {
    files: { file: { bytes: Buffer.from(list), fileName: 'list.bin', type: 'text/plain' } },
    fields,
  });
