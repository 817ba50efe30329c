import { EVERY_DAY } from '../test/harness/attendance.js';
import type { Client } from '../test/harness/client.js';
import {
  ENROLLED,
  photographsOf,
  probeOf,
  STRANGERS,
  type CastMember,
} from '../test/harness/cast/cast.js';
import { sendPictures } from '../test/harness/faces.js';
import { register, signInAdmin, type Person } from '../test/harness/people.js';
import type { TestServer } from '../test/harness/server.js';
import type { Narrator } from './narrator.js';

const DEPARTMENTS = ['Engineering', 'Human Resources'];
/** Of those who come, how many come before the start of work. */
const EARLY = 4;
/** Who stays at home, counted from the end. */
const ABSENT = 1;

/** Somebody of the cast, with an account. */
interface Member {
  readonly face: CastMember;
  readonly person: Person;
}

/** From an empty organisation to the day's table. */
export async function play(server: TestServer, narrator: Narrator): Promise<void> {
  const { api: admin } = await signInAdmin(server);
  await admin.put('/api/admin/config', { config_key: 'consent_required', config_value: 'true' });
  const members = await hire(server, admin, narrator);
  await enrol(members, narrator);
  await approve(admin, members, narrator);
  await markAtTheDoor(admin, members, narrator);
  await refuse(admin, members, narrator);
  await showTheDay(admin, narrator);
}

async function hire(server: TestServer, admin: Client, narrator: Narrator): Promise<Member[]> {
  narrator.chapter(`An organisation of ${ENROLLED.length} people`);
  for (const name of DEPARTMENTS) {
    const { status, body } = await admin.post('/api/admin/departments', { name });
    narrator.step(`department ${name}`, status === 201, body);
  }
  const members: Member[] = [];
  for (const [i, face] of ENROLLED.entries()) {
    const person = await register(server, {
      name: face.name,
      email: `${face.key}@example.com`,
    });
    const department = DEPARTMENTS[i % DEPARTMENTS.length];
    const { status, body } = await admin.put(`/api/users/${person.id}`, { department });
    narrator.step(`${person.id} ${face.name}, ${department}`, status === 200, body);
    members.push({ face, person });
  }
  return members;
}

async function enrol(members: Member[], narrator: Narrator): Promise<void> {
  narrator.chapter('Each consents, and enrols with five photographs');
  for (const { face, person } of members) {
    const images = await photographsOf(face);
    const { status, body } = await sendPictures(person, images, { consent: 'true' });
    const line = `${face.name}: ${body.count} accepted, ${body.status}`;
    narrator.step(line, status === 201 && body.count === images.length, body);
  }
}

async function approve(admin: Client, members: Member[], narrator: Narrator): Promise<void> {
  narrator.chapter('An administrator approves them');
  for (const { face, person } of members) {
    const { status, body } = await admin.post('/api/face/approve', { user_id: person.id });
    narrator.step(`${face.name}: ${body.approved} approved`, status === 200, body);
  }
}

async function markAtTheDoor(admin: Client, members: Member[], narrator: Narrator): Promise<void> {
  narrator.chapter('A picture at the door marks who came');
  const coming = members.slice(0, -ABSENT);
  await startWorkAt(admin, '23:59', 60);
  for (const member of coming.slice(0, EARLY)) await mark(admin, member, narrator, 'Present');
  narrator.say('(the start of work moves to 00:00: who comes now is late)');
  await startWorkAt(admin, '00:00', 0);
  for (const member of coming.slice(EARLY)) await mark(admin, member, narrator, 'Late');
}

/**
 * The day and the hour at which the demonstration runs are not known, so it works every day, and moves the start of
 * work instead.
 *
 * @param grace minutes
 */
async function startWorkAt(admin: Client, time: string, grace: number): Promise<void> {
  const changes = {
    working_days: EVERY_DAY.join(),
    working_hours_start: time,
    late_mark_after_minutes: String(grace),
  };
  for (const [config_key, config_value] of Object.entries(changes)) {
    await admin.put('/api/admin/config', { config_key, config_value });
  }
}

async function mark(
  admin: Client,
  { face, person }: Member,
  narrator: Narrator,
  expected: string,
): Promise<void> {
  const { status, body } = await admin.upload('/api/attendance/mark', {
    files: { image: await probeOf(face) },
    fields: { location: 'Front door' },
  });
  const right = status === 201 && body.user_id === person.id && body.status === expected;
  const figures = `confidence ${body.confidence}, distance ${body.distance}`;
  narrator.step(`${body.user_name}: ${body.status} (${figures})`, right, body);
}

async function refuse(admin: Client, members: Member[], narrator: Narrator): Promise<void> {
  narrator.chapter('Who is refused');
  const door = async (caller: Client, face: CastMember, which: number) => {
    const files = { image: await probeOf(face, which) };
    return caller.upload('/api/attendance/mark', { files });
  };
  const [first, second] = members as [Member, Member];

  for (const stranger of STRANGERS) {
    const { status, body } = await door(admin, stranger, 0);
    narrator.step(`a stranger: ${status} ${body.code}`, body.code === 'face_not_recognized', body);
  }
  const again = await door(admin, first.face, 1);
  narrator.step(
    `${first.face.name} a second time: ${again.status} ${again.body.code}`,
    again.body.code === 'already_marked',
    again.body,
  );
  const other = await door(first.person.api, second.face, 1);
  narrator.step(
    `${first.face.name} with the face of another: ${other.status} ${other.body.code}`,
    other.body.code === 'identity_mismatch',
    other.body,
  );
}

async function showTheDay(admin: Client, narrator: Narrator): Promise<void> {
  const { body } = await admin.get('/api/attendance/today');
  narrator.chapter(`The day, ${body.date}`);
  const rows = (body.records as Record<string, string | null>[]).map((row) => [
    row.user_id ?? '',
    row.user_name ?? '',
    row.department_name ?? '–',
    row.time ?? '–',
    row.status ?? '',
  ]);
  narrator.table(['id', 'name', 'department', 'time', 'status'], rows);
  const { present, late } = body.counts as { present: number; late: number };
  narrator.say('');
  narrator.say(`${ENROLLED.length} people enrolled, ${present + late} marked by face.`);
}
