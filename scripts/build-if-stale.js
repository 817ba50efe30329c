import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';

/** Builds what of dist/ is older than a source that goes into it, so that a second start is instant. */
const SERVER = {
  script: 'build',
  built: 'dist/src/main.js',
  sources: ['src', 'migrations', 'demo', 'bench', 'test/harness', 'nest-cli.json', 'tsconfig.json'],
};
/** The server's build empties dist/ and makes the pages anew, too. */
const PAGES = {
  script: 'build:web',
  built: 'dist/web/index.html',
  sources: ['web', 'clients/typescript/src'],
};

const newest = (path) => {
  const stat = statSync(path);
  return stat.isDirectory()
    ? Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(`${path}/${name}`)))
    : stat.mtimeMs;
};
const isStale = ({ built, sources }) =>
  (statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0) <= Math.max(...sources.map(newest));

for (const part of [SERVER, PAGES]) {
  if (isStale(part)) execFileSync('npm', ['run', '-s', part.script], { stdio: 'inherit' });
}
