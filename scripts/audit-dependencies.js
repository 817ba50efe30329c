import { spawnSync } from 'node:child_process';

/** Milliseconds; a registry that cannot be reached must not hold anybody. */
const PATIENCE = 60_000;
const ASK = ['audit', '--omit=dev', '--json'];

/** Fails when a known weakness of high severity is among what production installs; only warns where no registry answers. */
const { stdout } = spawnSync('npm', ASK, { encoding: 'utf8', timeout: PATIENCE });
const found = readJson(stdout)?.metadata?.vulnerabilities;

if (found) {
  const { high, critical, total } = found;
  console.log(
    `Known weaknesses of dependencies: ${total}, of them ${high + critical} high or critical.`,
  );
  process.exitCode = high + critical > 0 ? 1 : 0;
} else {
  console.warn('The registry does not tell of weaknesses here; dependencies were not audited.');
}

function readJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
