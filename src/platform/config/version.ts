import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The package's version, wherever this file was compiled to. */
export const version = versionAbove(import.meta.dirname);

function versionAbove(folder: string): string {
  try {
    const text = readFileSync(join(folder, 'package.json'), 'utf8');
    return (JSON.parse(text) as { version: string }).version;
  } catch (error) {
    if (dirname(folder) === folder) throw error;
    return versionAbove(dirname(folder));
  }
}
