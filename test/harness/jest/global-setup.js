import { execFileSync } from 'node:child_process';

/** The tests drive the built server: build it first, if a source is newer. */
export default function setup() {
  execFileSync(process.execPath, ['scripts/build-if-stale.js'], { stdio: 'inherit' });
}
