import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { runCli } from '../../test/harness/command-line.js';
import { startServer } from '../../test/harness/server.js';
import { gatherEnrolled } from '../gallery/enrolled-crowd.js';
import { rounded } from '../harness/timing.js';

const PICTURES_EACH = 5;

/** --people: how many of five templates each. */
const OPTIONS = {
  json: { type: 'boolean', default: false },
  people: { type: 'string', default: '14000' },
} as const;

/** Measures `keys:rotate` on the data of a site: how long it takes from the call to its end, start of the program included. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: OPTIONS });
  const people = Number(values.people);
  const [present, next] = [newKey(), newKey()];
  const server = await startServer({ ENCRYPTION_KEY: present });
  try {
    await server.kill();
    await gatherEnrolled(server, people, PICTURES_EACH);
    const env = { ...server.env, ENCRYPTION_KEY_NEXT: next };
    const start = performance.now();
    const { exitCode, stderr } = await runCli({ ...server, env }, ['keys:rotate']);
    const seconds = rounded((performance.now() - start) / 1000);
    if (exitCode !== 0) throw new Error(`The keys were not changed: ${stderr}`);
    const templates = people * PICTURES_EACH;
    console.log(
      `the key of ${templates} templates of ${people} people was changed in ${seconds} s`,
    );
    if (values.json) console.log(JSON.stringify({ people, templates, seconds }));
  } finally {
    await server.stop();
  }
}

const newKey = () => randomBytes(32).toString('base64');
