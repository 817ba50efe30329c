import { hash } from 'bcrypt';
import { forgetMarks } from '../../harness/attendance.js';
import { code } from '../../harness/client.js';
import { admitKiosk, type Kiosk } from '../../harness/devices.js';
import { register } from '../../harness/people.js';
import { markByPin, PIN, registerWithPin } from '../../harness/pins.js';
import { configure, openDatabase, sql } from '../../harness/sql.js';
import { serveTwice } from '../../harness/suite.js';

const WRONG = '482914';
const UNKNOWN = [404, 'credential_not_recognized'];
/** So costly that a comparison is to be seen in how long an answer takes. */
const ROUNDS = 10;

const { server, twin, admin } = await serveTwice({ BCRYPT_ROUNDS: String(ROUNDS) });

/** As often as a number may be tried. */
const TURNS = 5;

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Milliseconds of both, in order, taken in turns: how busy the machine is changes from one moment to the next. */
async function timesInTurns(one: () => Promise<unknown>, other: () => Promise<unknown>) {
  const times = { one: [] as number[], other: [] as number[] };
  for (let turn = 0; turn < TURNS; turn++) {
    times.one.push(await timeOf(one));
    times.other.push(await timeOf(other));
  }
  const inOrder = (all: number[]) => all.sort((a, b) => a - b);
  return { one: inOrder(times.one), other: inOrder(times.other) };
}

describe('Whoever guesses at PINs', () => {
  let kiosk: Kiosk;

  beforeAll(async () => {
    kiosk = await admitKiosk(admin, server.visitor);
    await configure(server, { marking_without_face: 'pin' });
  }, 60_000);
  beforeEach(() => forgetTries());

  const withPin = () => registerWithPin(server);
  const mark = (number: string, pin = PIN, at = kiosk) => markByPin(at, number, pin);

  const forgetTries = () => sql(server, `DELETE FROM call_counts WHERE caller LIKE 'pins%'`);
  const guess = async (number: string, times: number, at: Kiosk = kiosk) => {
    for (let i = 0; i < times; i++) expect(code(await mark(number, WRONG, at))).toEqual(UNKNOWN);
  };
  const elsewhere = (from: Kiosk): Kiosk => {
    const { visitor } = twin;
    return {
      ...from,
      post: (path, json) => visitor.post(path, json, { 'x-device-key': from.key }),
    };
  };

  it('is told the same, and no sooner, whether there is such a number or not', async () => {
    const ada = await withPin();
    const bare = await register(server);
    const told = async (number: string): Promise<unknown> => {
      const { status, body } = await mark(number, WRONG);
      return { status, ...body, request_id: null };
    };
    const known = await told(ada.id);
    for (const number of ['EMP998', 'Nobody', bare.id]) {
      const { one: answers, other: comparisons } = await timesInTurns(
        async () => {
          expect(await told(number)).toEqual(known);
        },
        () => hash(PIN, ROUNDS),
      );
      const usual = answers[Math.floor(TURNS / 2)]!;
      expect(usual).toBeGreaterThan(comparisons[0]! * 0.9);
    }
  });

  it('has five tries at a person in all processes together, at whatever device', async () => {
    const ada = await withPin();
    const other = elsewhere(await admitKiosk(admin, server.visitor));
    await guess(ada.id, 3);
    await guess(ada.id, 2, other);
    for (const at of [kiosk, other]) {
      const refused = await mark(ada.id, PIN, at);
      expect(code(refused)).toEqual([429, 'too_many_attempts']);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(800);
    }
    const [noted] = await sql(
      server,
      `SELECT status, action_description FROM activity_log WHERE action_type = 'door_pins_refused' ORDER BY id DESC`,
    );
    expect(noted).toMatchObject({ status: 'warning' });
    expect(String(noted?.action_description)).toContain(ada.id);
    expect((await mark((await withPin()).id)).status).toBe(201);
  });

  it('has no more with many at once', async () => {
    const ada = await withPin();
    const answers = await Promise.all(Array.from({ length: 20 }, () => mark(ada.id, WRONG)));
    const refused = Array.from({ length: 15 }, () => 429);
    const looked = Array.from({ length: 5 }, () => 404);
    expect(answers.map(({ status }) => status).sort()).toEqual([...looked, ...refused]);
    expect(code(await mark(ada.id))).toEqual([429, 'too_many_attempts']);
  });

  it('has no more at a number that nobody has', async () => {
    await guess('EMP997', 5);
    expect(code(await mark('EMP997'))).toEqual([429, 'too_many_attempts']);
  });

  it('has thirty tries at a device, whomever they concern', async () => {
    const another = await admitKiosk(admin, server.visitor);
    for (let person = 0; person < 6; person++) await guess(`EMP9${person}0`, 5, another);
    expect(code(await mark('EMP960', WRONG, another))).toEqual([429, 'too_many_attempts']);
    await guess('EMP960', 1);
  });

  it('has twenty tries at a person in a day', async () => {
    const ada = await withPin();
    const database = await openDatabase(server);
    for (let window = 0; window < 4; window++) {
      await guess(ada.id, 5);
      await database.ask(
        `DELETE FROM call_counts WHERE caller LIKE 'pins:%' OR caller LIKE 'pins-at:%'`,
      );
    }
    await database.close();
    expect(code(await mark(ada.id))).toEqual([429, 'too_many_attempts']);
  });

  it('is forgotten once the right one comes', async () => {
    const ada = await withPin();
    for (let day = 0; day < 3; day++) {
      await guess(ada.id, 4);
      expect((await mark(ada.id)).status).toBe(201);
      await forgetMarks(server);
    }
  });
});
