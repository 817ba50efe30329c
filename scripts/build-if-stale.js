import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';

/** Builds dist/ unless it is newer than every source that goes into it, so that a second start is instant. */
const SOURCES = [
  'src',
  'migrations',
  'demo',
  'bench',
  'test/harness',
  'nest-cli.json',
  'tsconfig.json',
];
const BUILT = 'dist/src/main.js';

const newest = (path) => {
  const stat = statSync(path);
  return stat.isDirectory()
    ? Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(`${path}/${name}`)))
    : stat.mtimeMs;
};
const builtAt = statSync(BUILT, { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (builtAt <= Math.max(...SOURCES.map(newest))) {
  execFileSync('npm', ['run', '-s', 'build'], { stdio: 'inherit' });
}
