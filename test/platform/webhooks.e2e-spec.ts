import { dayAgo, deskOf } from '../harness/attendance.js';
import { code } from '../harness/client.js';
import { eventually } from '../harness/eventually.js';
import { register } from '../harness/people.js';
import { serveTwice } from '../harness/suite.js';
import { WebhookReceiver } from '../harness/webhook-receiver.js';

// Two processes: each message is made by one of them.
const { server, admin } = await serveTwice();
const PATH = '/api/admin/webhooks';

describe('Webhooks', () => {
  const receiver = new WebhookReceiver();
  let port: number;
  let id: number;
  let secret: string;

  beforeAll(async () => {
    port = await receiver.open();
    const wanted = {
      url: `http://127.0.0.1:${port}/hook`,
      events: ['attendance.created', 'attendance.changed'],
    };
    const { status, body } = await admin.api.post(PATH, wanted);
    expect(status).toBe(201);
    ({ id, secret } = body as { id: number; secret: string });
  });

  afterAll(() => receiver.close());

  const received = async (count: number) => {
    await eventually(async () => {
      expect(receiver.messages).toHaveLength(count);
    });
    return receiver.messages;
  };

  it('A record that is written is told, signed with the secret of the webhook', async () => {
    const ada = await register(server, { name: 'Ada Lovelace' });
    await deskOf(admin).byHand(ada.id, {
      date: dayAgo(2),
      status: 'Late',
      time: '09:40',
      notes: 'The door was shut',
    });
    const [message] = await received(1);
    expect(receiver.read(message!, secret)).toEqual({
      type: 'attendance.created',
      timestamp: expect.any(String),
      data: expect.objectContaining({
        user_id: ada.id,
        user_name: 'Ada Lovelace',
        date: dayAgo(2),
        time: '09:40:00',
        status: 'Late',
      }),
    });
    expect(message!.body).not.toContain('The door was shut');
    const another = `whsec_${'A'.repeat(44)}`;
    expect(() => void receiver.read(message!, another)).toThrow('No matching signature');
  });

  it('A receiver that was down is told when it is up again', async () => {
    await receiver.close();
    receiver.messages.length = 0;
    const { body } = await admin.api.post(`${PATH}/${id}/test`);
    await eventually(async () => {
      const { body: list } = await admin.api.get(`${PATH}/${id}/deliveries`);
      expect(list.deliveries[0]).toMatchObject({
        id: body.id,
        status: 'waiting',
        attempts: 1,
        last_status: null,
        last_error: expect.stringContaining('ECONNREFUSED'),
      });
    });
    await receiver.open(port);
    const [message] = await received(1);
    expect(message!.id).toBe(body.id);
    expect(receiver.read(message!, secret)).toMatchObject({ type: 'webhook.test', data: {} });
  });

  it('What failed and what arrived can be sent again, under the same id', async () => {
    const { body } = await admin.api.get(`${PATH}/${id}/deliveries`, {});
    expect(body.total).toBe(2);
    const again = await admin.api.post(`${PATH}/${id}/deliveries/${body.deliveries[0].id}/replay`);
    expect(again).toMatchObject({ status: 202, body: { status: 'waiting' } });
    const messages = await received(2);
    expect(messages[1]!.id).toBe(messages[0]!.id);
  });

  it('After a change of the secret both sign', async () => {
    receiver.messages.length = 0;
    const { body } = await admin.api.post(`${PATH}/${id}/secret`);
    expect(body.secret).not.toBe(secret);
    await admin.api.post(`${PATH}/${id}/test`);
    const [message] = await received(1);
    expect(receiver.read(message!, body.secret)).toBeTruthy();
    expect(receiver.read(message!, secret)).toBeTruthy();
  });

  it('A receiver that answers 410 is told nothing more', async () => {
    receiver.status = 410;
    await admin.api.post(`${PATH}/${id}/test`);
    await eventually(async () => {
      const { body } = await admin.api.get(PATH);
      expect(body.webhooks[0]).toMatchObject({ id, is_active: false });
      expect(JSON.stringify(body)).not.toContain('whsec');
    });
    const { body } = await admin.api.get(`${PATH}/${id}/deliveries`);
    expect(body.deliveries[0]).toMatchObject({ status: 'given_up', last_status: 410 });
  });

  it('The list tells of each webhook its latest message, and one alone is read by its id', async () => {
    const wanted = { url: 'https://example.com/hook', events: ['attendance.created'] };
    const { body: quiet } = await admin.api.post(PATH, wanted);
    const { body: sent } = await admin.api.get(`${PATH}/${id}/deliveries`);
    const { body } = await admin.api.get(PATH);
    expect(body.webhooks).toEqual([
      expect.objectContaining({ id, last_delivery: sent.deliveries[0] }),
      expect.objectContaining({ id: quiet.id, last_delivery: null }),
    ]);
    const { body: one } = await admin.api.get(`${PATH}/${quiet.id}`);
    expect(body.webhooks[1]).toEqual({ ...one, last_delivery: null });
    await admin.api.delete(`${PATH}/${quiet.id}`);
    expect(code(await admin.api.get(`${PATH}/${quiet.id}`))).toEqual([404, 'webhook_not_found']);
  });

  it.each([
    [{ url: 'ftp://example.com' }],
    [{ url: 'https://user:word@example.com' }],
    [{ events: [] }],
    [{ events: ['webhook.test'] }],
  ])('A webhook with %j is refused', async (wrong) => {
    const right = { url: 'https://example.com', events: ['attendance.created'] };
    expect((await admin.api.post(PATH, { ...right, ...wrong })).status).toBe(400);
  });

  it('A webhook that is removed takes its messages along', async () => {
    expect((await admin.api.delete(`${PATH}/${id}`)).status).toBe(200);
    expect(code(await admin.api.get(`${PATH}/${id}/deliveries`))).toEqual([
      404,
      'webhook_not_found',
    ]);
  });
});
