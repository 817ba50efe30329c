import { probeOf, STRANGERS, type CastMember } from '../harness/cast/cast.js';
import { admitKiosk } from '../harness/devices.js';
import { eventually } from '../harness/eventually.js';
import { register, registerMany, signInAdmin, type Person } from '../harness/people.js';
import { fullForm, MEGABYTE, SlowForm } from '../harness/slow-form.js';
import { serve } from '../harness/suite.js';

const { server } = await serve();
const [stranger] = STRANGERS as [CastMember];

describe('Uploads', () => {
  let ada: Person;
  beforeAll(async () => {
    ada = await register(server);
  });

  it('What is no picture is refused after its first bytes', async () => {
    const form = new SlowForm(server, ada, '/api/attendance/mark', 4 * MEGABYTE);
    form.file('image', Buffer.alloc(8192, 'Not a picture at all. '));
    await form.isAnswered(415, 'unsupported_image');
    form.hangUp();
  });

  it('One file too many is refused before it is read', async () => {
    const form = new SlowForm(server, ada, '/api/attendance/mark', 4 * MEGABYTE);
    const image = await probeOf(stranger);
    form.file('image', image);
    form.file('image', image.subarray(0, 1000));
    await form.isAnswered(400, 'validation_failed');
    form.hangUp();
  });

  it('A caller whose forms stay open holds so much of the memory and no more, until they hang up', async () => {
    const forms = Array.from({ length: 3 }, () => fullForm(server, ada));
    await eventually(async () => {
      await Promise.resolve();
      expect(forms.some(({ answer }) => answer.includes('too_many_uploads'))).toBe(true);
    });
    const refused = forms.find(({ answer }) => answer !== '')!;
    await refused.isAnswered(503, 'too_many_uploads');
    expect(refused.answer).toMatch(/\r\nretry-after: 5\r\n/i);

    const other = await register(server);
    const image = await probeOf(stranger);
    const show = (person: Person) =>
      person.api.upload('/api/attendance/mark', { files: { image } });
    expect((await show(other)).status).toBe(404);

    for (const form of forms) form.hangUp();
    await eventually(async () => {
      expect((await show(ada)).status).toBe(404);
    });
  }, 60_000);

  it('People who fill up the memory for forms leave a device its own', async () => {
    const crowd = await registerMany(server, 4);
    const forms = crowd.map((person) => fullForm(server, person));
    await eventually(async () => {
      await Promise.resolve();
      expect(forms.some(({ answer }) => answer.includes('too_many_uploads'))).toBe(true);
    });

    const kiosk = await admitKiosk(await signInAdmin(server), server.visitor);
    const image = await probeOf(stranger);
    const { status, body } = await kiosk.upload('/api/face/identify', { files: { image } });
    expect([status, body.result]).toEqual([200, 'unknown']);
    for (const form of forms) form.hangUp();
  }, 60_000);
});
