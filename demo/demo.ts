import { parseArgs } from 'node:util';
import { ADMIN, startServer } from '../test/harness/server.js';
import { Narrator } from './narrator.js';
import { play } from './play.js';

/** The main job on real photographs, on the real server; `--exit` ends it, with status 0 if all went well. */

const { values: options } = parseArgs({ options: { exit: { type: 'boolean', default: false } } });
const narrator = new Narrator();

narrator.chapter('Starting the server on a throw-away embedded database …');
const server = await startServer();
narrator.say(`ready after ${narrator.elapsed} s`);

const end = async (code: number) => {
  await server.stop();
  process.exit(code);
};
try {
  await play(server, narrator);
} catch (error) {
  narrator.step('The story is told to its end', false, String(error));
  console.log(server.output());
}

narrator.chapter(`Done after ${narrator.elapsed} s.`);
if (options.exit) await end(narrator.succeeded ? 0 : 1);

narrator.say(`Look around: ${server.url}/docs`);
narrator.say(`Sign in as ${ADMIN.email} with the password ${ADMIN.password}`);
narrator.say('Everything is gone when you end it with Ctrl-C.');
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(0));
