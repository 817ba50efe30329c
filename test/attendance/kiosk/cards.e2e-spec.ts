import { createHash } from 'node:crypto';
import { decodeQR } from 'qr/decode.js';
import sharp from 'sharp';
import { code, type Answer } from '../../harness/client.js';
import { admitKiosk, type Kiosk } from '../../harness/devices.js';
import { PASSWORD, register, type Person } from '../../harness/people.js';
import { PIN, choosePin } from '../../harness/pins.js';
import { configure, sql } from '../../harness/sql.js';
import { serve } from '../../harness/suite.js';
import { unzipped } from '../../harness/zip.js';

const MARK = '/api/attendance/mark-by-card';
const CHECK_OUT = '/api/attendance/check-out-by-card';
const OWN = '/api/users/me/card';
const UNKNOWN = [404, 'credential_not_recognized'];
const PAST = '2020-01-01 00:00:00.000';

const { server, admin } = await serve();

describe('Cards at the door', () => {
  let kiosk: Kiosk;

  beforeAll(async () => {
    kiosk = await admitKiosk(admin, server.visitor);
  });

  const accept = (what: string) => configure(server, { marking_without_face: what });
  const issue = ({ id }: Person, more: object = {}) =>
    admin.api.post(`/api/admin/users/${id}/card`, more);
  const withCard = async (): Promise<{ person: Person; card: string }> => {
    const person = await register(server);
    return { person, card: String((await issue(person)).body.card) };
  };
  const show = (card: string, more: object = {}): Promise<Answer> =>
    kiosk.post(MARK, { card, ...more });

  describe('where a card is enough', () => {
    beforeAll(() => accept('card'));

    it('mark whose they are, however a scanner types them, and let them go', async () => {
      const { person, card } = await withCard();
      const typed = `${card.slice(0, 9)}-${card.slice(9)}`.toLowerCase();
      const { status, body } = await show(typed);
      expect(status).toBe(201);
      expect(body).toMatchObject({
        user_id: person.id,
        record: { source: 'qr', verification_status: 'verified', device_id: kiosk.id },
      });
      expect(code(await show(card))).toEqual([409, 'already_marked']);
      const gone = await kiosk.post(CHECK_OUT, { card });
      expect([gone.status, gone.body.user_id]).toEqual([201, person.id]);
    });

    it('are shown once, as text and as a QR code of it, and kept as a hash', async () => {
      const person = await register(server);
      const { status, body } = await issue(person);
      expect([status, body]).toEqual([
        201,
        {
          card: expect.stringMatching(/^FAC[\dA-HJ-NP-X]{26}$/),
          qr_svg: expect.stringContaining('<svg'),
          since: expect.any(String),
          expires_at: null,
        },
      ]);
      expect(await readQr(body.qr_svg)).toBe(body.card);
      const [row] = await sql(server, 'SELECT token_hash FROM door_cards WHERE user_id = ?', [
        person.id,
      ]);
      expect(row?.token_hash).toBe(createHash('sha256').update(String(body.card)).digest('hex'));
      const { body: told } = await person.api.get('/api/notifications');
      expect(JSON.stringify(told)).toContain('door_card_issued');
    });

    it('are made by people for themselves, with their password', async () => {
      const person = await register(server);
      expect(code(await person.api.post(OWN, { password: 'Wr0ng!pass' }))).toEqual([
        400,
        'wrong_password',
      ]);
      const { body } = await person.api.post(OWN, { password: PASSWORD });
      expect((await show(body.card)).body.user_id).toBe(person.id);
    });

    it('end with the next one, when it is said so, with the account and with a withdrawn consent', async () => {
      const { person: replaced, card: old } = await withCard();
      await issue(replaced);
      const ended = [
        await withCard(),
        await withCard(),
        await withCard(),
        await withCard(),
      ] as const;
      await ended[0].person.api.delete(OWN);
      await admin.api.delete(`/api/admin/users/${ended[1].person.id}/card`);
      await admin.api.delete(`/api/users/${ended[2].person.id}`);
      await ended[3].person.api.delete('/api/face/consent');
      for (const card of [old, ...ended.map(({ card }) => card), 'FAC0', 'anything'])
        expect(code(await show(card))).toEqual(UNKNOWN);
    });

    it('are good until they expire', async () => {
      const { person, card } = await withCard();
      const { body } = await issue(person, { expires_at: '2190-01-01T00:00:00.000Z' });
      expect(code(await show(card))).toEqual(UNKNOWN);
      expect(body.expires_at).toBe('2190-01-01T00:00:00.000Z');
      await sql(server, 'UPDATE door_cards SET expires_at = ? WHERE user_id = ?', [
        PAST,
        person.id,
      ]);
      expect(code(await show(body.card))).toEqual(UNKNOWN);
      expect(code(await issue(person, { expires_at: '2020-01-01T00:00:00Z' }))).toEqual([
        400,
        'validation_failed',
      ]);
    });

    it('mark nobody who is inactive, and come with no PIN', async () => {
      const { person, card } = await withCard();
      expect(code(await show(card, { pin: PIN }))).toEqual([403, 'credential_not_accepted']);
      await admin.api.put(`/api/users/${person.id}`, { status: 'Inactive' });
      expect(code(await show(card))).toEqual(UNKNOWN);
    });

    it('are told in the export as a fact alone', async () => {
      const { person, card } = await withCard();
      const files = await unzipped((await person.api.get('/api/users/me/export')).body);
      expect(JSON.parse(String(files.get('door-credentials.json')))).toMatchObject({
        card: { since: expect.any(String), issued_by: admin.id, expires_at: null },
      });
      const hash = createHash('sha256').update(card).digest('hex');
      for (const content of files.values()) expect(String(content)).not.toContain(hash);
    });

    it('are handed in by a kiosk that had no connection', async () => {
      const { person, card } = await withCard();
      const { body } = await handIn(card, 'card-alone');
      expect(body.outcomes).toEqual([
        expect.objectContaining({ outcome: 'marked', code: 'marked', user_id: person.id }),
      ]);
      expect((await handIn(card, 'card-alone')).body.outcomes[0].replayed).toBe(true);
      expect((await handIn('FAC0', 'nobody')).body.outcomes[0]).toMatchObject({
        outcome: 'refused',
        code: 'credential_not_recognized',
      });
    });
  });

  describe('where a PIN must come with them', () => {
    beforeAll(() => accept('card_and_pin'));

    it('mark nobody alone, nor with a wrong PIN, nor with another’s', async () => {
      const { person, card } = await withCard();
      expect(code(await show(card))).toEqual([403, 'credential_not_accepted']);
      expect(code(await show(card, { pin: PIN }))).toEqual(UNKNOWN);
      await choosePin(person);
      expect(code(await show(card, { pin: '913482' }))).toEqual(UNKNOWN);
      const other = await withCard();
      await choosePin(other.person, '913482');
      expect(code(await show(card, { pin: '913482' }))).toEqual(UNKNOWN);
      expect((await show(card, { pin: PIN })).body).toMatchObject({
        user_id: person.id,
        record: { source: 'qr' },
      });
    });

    it('give no more tries at the PIN than a number does', async () => {
      const { person, card } = await withCard();
      await choosePin(person);
      for (let i = 0; i < 5; i++)
        expect(code(await show(card, { pin: '913482' }))).toEqual(UNKNOWN);
      expect(code(await show(card, { pin: PIN }))).toEqual([429, 'too_many_attempts']);
    });

    it('wait for an administrator when a kiosk without a connection took them: it keeps no PIN', async () => {
      const { person, card } = await withCard();
      const { body } = await handIn(card, 'without-pin');
      expect(body.outcomes[0]).toMatchObject({ outcome: 'marked', code: 'pin_missing' });
      const [record] = await sql(
        server,
        'SELECT verification_status, source FROM attendance_records WHERE user_id = ?',
        [person.id],
      );
      expect(record).toEqual({ verification_status: 'pending', source: 'qr' });
      const sent = { ...eventOf(card, 'with-pin'), pin: PIN };
      expect(
        code(await kiosk.post('/api/kiosk/events', { sent_at: now(), events: [sent] })),
      ).toEqual([400, 'validation_failed']);
    });
  });

  it('Neither card nor PIN marks anybody where the other is asked for', async () => {
    const { person, card } = await withCard();
    await accept('pin');
    expect(code(await show(card))).toEqual([403, 'credential_not_accepted']);
    await accept('card');
    const wanted = { user_number: person.id, pin: PIN };
    expect(code(await kiosk.post('/api/attendance/mark-by-pin', wanted))).toEqual([
      403,
      'credential_not_accepted',
    ]);
  });

  const now = () => new Date().toISOString();
  const eventOf = (card: string, key: string) => ({
    idempotency_key: key,
    captured_at: taken.get(key) ?? taken.set(key, now()).get(key),
    card,
  });
  /** When each event was taken: a repetition says the same. */
  const taken = new Map<string, string>();
  const handIn = (card: string, key: string) =>
    kiosk.post('/api/kiosk/events', { sent_at: now(), events: [eventOf(card, key)] });
});

async function readQr(svg: string): Promise<string> {
  const picture = sharp(Buffer.from(svg), { density: 600 })
    .flatten({ background: '#fff' })
    .ensureAlpha();
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data });
}
