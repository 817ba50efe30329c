import { setTimeout as pause } from 'node:timers/promises';
import sharp from 'sharp';
import { ENROLLED, probeOf, type CastMember } from '../../test/harness/cast/cast.js';
import { admitKiosk, type Kiosk } from '../../test/harness/devices.js';
import { enrol } from '../../test/harness/faces.js';
import { newEmail, PASSWORD, signIn, signInAdmin, type Person } from '../../test/harness/people.js';
import type { TestServer } from '../../test/harness/server.js';
import { withServer } from '../harness/measured-server.js';
import { memoryUnderOpenForms } from './open-forms.js';
import { percentile, timesOf } from '../harness/timing.js';

const RUNS = 60;
const WARM_UPS = 3;
/** Pictures of the attacker that are on their way at any time. */
const PICTURES = 16;
/** Registrations of the attacker that are on their way at any time. */
const REGISTRATIONS = 50;

/** The cost of a password is production's: it is what a registration takes. */
const PRODUCTION = { BCRYPT_ROUNDS: '12', FACE_WORKERS: '2' };

/** How long the door and a sign-in take while somebody else asks for all they can get, beside a quiet moment of the same run. */
export const run = (): Promise<void> =>
  withServer(async (server) => {
    console.table([await memoryUnderOpenForms(server)]);
    const admin = await signInAdmin(server);
    const [zoe, lucia] = ENROLLED as [CastMember, CastMember];
    const person = await enrol(server, admin, zoe);
    const greedy = await enrol(server, admin, lucia);
    const kiosk = await admitKiosk(admin, server.visitor);
    const image = await probeOf(zoe);
    const door = () => look(kiosk, image);
    const quiet = await p95Of(door);
    const busy = await during(await pictures(greedy), () => p95Of(door));

    const signingIn = () => signIn(server, person.email);
    const quietly = await p95Of(signingIn);
    const crowded = await during(registrations(server), () => p95Of(signingIn));
    console.table({
      'door, one account sends 49-megapixel pictures': rowOf(quiet, busy),
      'sign-in, one address registers': rowOf(quietly, crowded),
    });
  }, PRODUCTION);

async function look(kiosk: Kiosk, image: Buffer): Promise<void> {
  const answer = await kiosk.upload('/api/face/identify', { files: { image } });
  const { result } = answer.body as { result?: string };
  if (result !== 'matched') throw new Error(JSON.stringify(answer.body));
}

async function pictures(greedy: Person): Promise<(() => Promise<unknown>)[]> {
  const image = await sharp({
    create: { width: 7000, height: 7000, channels: 3, background: '#94866a' },
  })
    .jpeg()
    .toBuffer();
  const send = () => greedy.api.upload('/api/attendance/mark', { files: { image } });
  return Array.from({ length: PICTURES }, () => send);
}

function registrations({ visitor }: TestServer): (() => Promise<unknown>)[] {
  const send = () =>
    visitor.post('/api/auth/register', {
      name: 'Ada Lovelace',
      email: newEmail(),
      password: PASSWORD,
    });
  return Array.from({ length: REGISTRATIONS }, () => send);
}

/** Measures while each attack is made again and again. */
async function during<T>(
  attacks: readonly (() => Promise<unknown>)[],
  measure: () => Promise<T>,
): Promise<T> {
  let isOver = false;
  const loops = attacks.map(async (attack) => {
    while (!isOver) await attack();
  });
  await pause(500);
  const result = await measure();
  isOver = true;
  await Promise.all(loops);
  return result;
}

const p95Of = async (task: () => Promise<unknown>): Promise<number> =>
  percentile(await timesOf(RUNS, WARM_UPS, task), 0.95);

const rowOf = (quiet: number, attacked: number) => ({
  'quiet p95, ms': quiet,
  'attacked p95, ms': attacked,
  times: Math.round((10 * attacked) / quiet) / 10,
});
