import { photographsOf, type CastMember } from './cast/cast.js';
import { register, type Person } from './people.js';
import type { TestServer } from './server.js';

/** Somebody of the cast with an account, and with five approved pictures. */
export async function enrol(
  server: TestServer,
  admin: Person,
  member: CastMember,
): Promise<Person> {
  const person = await register(server, { name: member.name });
  const images = await photographsOf(member);
  const registered = await person.api.upload('/api/face/register', { files: { images } });
  const approved = await admin.api.post('/api/face/approve', { user_id: person.id });
  if (registered.status !== 201 || approved.status !== 200) {
    throw new Error(`${member.name} is not enrolled: ${JSON.stringify([registered, approved])}`);
  }
  return person;
}
