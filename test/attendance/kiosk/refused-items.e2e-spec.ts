import { dayAgo, forgetMarks } from '../../harness/attendance.js';
import { code } from '../../harness/client.js';
import { admitKiosk, type Kiosk } from '../../harness/devices.js';
import { register } from '../../harness/people.js';
import { sql } from '../../harness/sql.js';
import { serve } from '../../harness/suite.js';

const EVENTS = '/api/kiosk/events';
const MINUTE = 60_000;

const ago = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString();
const keyOf = (name: string) => ({ idempotency_key: name });

const { server, admin } = await serve();

describe('Refused events of a kiosk', () => {
  let kiosk: Kiosk;

  beforeAll(async () => {
    kiosk = await admitKiosk(admin, server.visitor);
  }, 180_000);
  beforeEach(async () => {
    await sql(server, 'DELETE FROM kiosk_events');
    await forgetMarks(server);
  });

  const send = (events: object[], sentAt = ago(0)) =>
    kiosk.post(EVENTS, { sent_at: sentAt, events });
  const one = async (event: object, sentAt?: string) => {
    const { status, body } = await send(
      [{ ...keyOf('one'), captured_at: ago(0), ...event }],
      sentAt,
    );
    expect([status, body.code]).toEqual([200, undefined]);
    return body.outcomes[0] as Record<string, unknown>;
  };
  it('A queued event of a closed month is refused', async () => {
    const { token } = await register(server);
    const month = ago(0).slice(0, 7);
    await admin.api.post('/api/admin/closed-months', { month });
    const outcome = await one({ user_token: token });
    await admin.api.delete(`/api/admin/closed-months/${month}`);
    expect(outcome).toMatchObject({ outcome: 'refused', code: 'month_closed' });
    expect(await records()).toEqual([]);
  });

  const records = () => sql(server, 'SELECT * FROM attendance_records');
  const tally = async () => {
    const [row] = await sql(
      server,
      'SELECT COUNT(*) AS n, COUNT(DISTINCT user_id) AS people FROM attendance_records',
    );
    return [Number(row?.n), Number(row?.people)];
  };

  it.each<[string, () => object, string]>([
    ['of the future', () => ({ captured_at: ago(-10 * MINUTE) }), 'captured_in_future'],
    [
      'of a day that is closed',
      () => ({ captured_at: `${dayAgo(9)}T09:00:00Z` }),
      'edit_window_closed',
    ],
    ['without proof', () => ({}), 'face_required'],
    ['with a forged proof', () => ({ user_token: 'forged' }), 'token_invalid'],
    ['whose picture is not there', () => ({ picture: 'picture_3' }), 'picture_missing'],
  ])('A queued event %s is refused', async (_, event, expected) => {
    expect(await one(event())).toMatchObject({
      outcome: 'refused',
      code: expected,
      record_id: null,
    });
    expect(await records()).toEqual([]);
  });

  it('A queued token counts only if it was valid at the moment of capture', async () => {
    const ada = await register(server);
    const early = { captured_at: ago(10 * MINUTE), user_token: ada.token };
    expect(await one({ ...early, ...keyOf('a') })).toMatchObject({ code: 'token_invalid' });
    const shown = { captured_at: ago(0), user_token: ada.token };
    await ada.api.post('/api/auth/logout');
    expect(await one({ ...shown, ...keyOf('b') })).toMatchObject({ outcome: 'marked' });
    const after = { captured_at: ago(-1), user_token: ada.token };
    expect(await one({ ...after, ...keyOf('c') })).toMatchObject({ code: 'token_revoked' });
  });

  it('An idempotency key cannot be used for another event', async () => {
    const ada = await register(server);
    await one({ user_token: ada.token });
    expect(await one({ user_token: ada.token, captured_at: ago(MINUTE) })).toMatchObject({
      outcome: 'refused',
      code: 'idempotency_key_reused',
    });
    expect(await tally()).toEqual([1, 1]);
  });

  it('Two kiosks may use the same idempotency keys', async () => {
    const other = await admitKiosk(admin, server.visitor);
    const ada = await register(server);
    await one({ user_token: ada.token });
    const events = [{ ...keyOf('one'), captured_at: ago(0), user_token: ada.token }];
    const { body } = await other.post(EVENTS, { sent_at: ago(0), events });
    expect(body.outcomes[0]).toMatchObject({ code: 'already_marked', replayed: false });
  });

  it.each<[string, object]>([
    ['without sent_at', { events: [{ ...keyOf('k'), captured_at: ago(0) }] }],
    ['with a time without its zone', { sent_at: '2026-01-01T00:00:00', events: [keyOf('k')] }],
    ['without events', { sent_at: ago(0), events: [] }],
    ['that is no list', { sent_at: ago(0), events: 'many' }],
    [
      'with an unknown member',
      { sent_at: ago(0), events: [{ ...keyOf('k'), captured_at: ago(0), user_id: 'EMP001' }] },
    ],
    [
      'of 101',
      {
        sent_at: ago(0),
        events: Array.from({ length: 101 }, (_, i) => ({ ...keyOf(`k${i}`), captured_at: ago(0) })),
      },
    ],
  ])('A batch %s is refused as a whole', async (_, batch) => {
    expect(code(await kiosk.post(EVENTS, batch))).toEqual([400, 'validation_failed']);
  });

  it('Nobody but a kiosk sends queued events', async () => {
    expect(code(await admin.api.post(EVENTS, {}))).toEqual([403, 'forbidden']);
    const other = await admitKiosk(admin, server.visitor, ['identify']);
    expect(code(await other.post(EVENTS, {}))).toEqual([403, 'device_not_allowed']);
  });
});
