import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Lays an empty file system in memory over a folder. @param size as `mount` takes it: 8k, 1m */
export function mountSmall(folder: string, size: string): void {
  const options = ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder];
  execFileSync('mount', options, { stdio: 'ignore' });
}

export function unmount(folder: string): void {
  execFileSync('umount', ['-l', folder]);
}

/** Whether these tests have the right to. */
export function mayMount(): boolean {
  const probe = mkdtempSync(join(tmpdir(), 'mount-'));
  try {
    mountSmall(probe, '8k');
    unmount(probe);
    return true;
  } catch {
    return false;
  } finally {
    rmdirSync(probe);
  }
}
