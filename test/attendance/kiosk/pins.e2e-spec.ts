import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { trailOf } from '../../harness/attendance.js';
import { code, type Answer } from '../../harness/client.js';
import { admitKiosk, type Kiosk } from '../../harness/devices.js';
import { choosePin, MARK_BY_PIN, markByPin, PIN, registerWithPin } from '../../harness/pins.js';
import { register } from '../../harness/people.js';
import { configure, sql } from '../../harness/sql.js';
import { serve } from '../../harness/suite.js';
import { unzipped } from '../../harness/zip.js';

const CHECK_OUT = '/api/attendance/check-out-by-pin';
const WRONG = '482914';
const UNKNOWN = [404, 'credential_not_recognized'];

const { server, admin } = await serve();

describe('PINs at the door', () => {
  let kiosk: Kiosk;

  beforeAll(async () => {
    kiosk = await admitKiosk(admin, server.visitor);
    await configure(server, { marking_without_face: 'pin' });
  }, 60_000);

  const mark = (number: string, pin = PIN, at = kiosk, headers = {}): Promise<Answer> =>
    markByPin(at, number, pin, headers);
  const withPin = () => registerWithPin(server);

  describe('A PIN', () => {
    it('marks whoever chose it, once a day, and lets them go', async () => {
      const ada = await withPin();
      const { status, body } = await mark(` ${ada.id.toLowerCase()} `);
      expect(status).toBe(201);
      expect(body).toMatchObject({
        marked: true,
        user_id: ada.id,
        confidence: null,
        record: {
          source: 'pin',
          verification_status: 'verified',
          location: kiosk.location,
          device_id: kiosk.id,
        },
      });
      expect(await trailOf(server, body.record_id)).toEqual([
        { user_id: null, action_type: 'attendance_marked' },
      ]);
      expect(code(await mark(ada.id))).toEqual([409, 'already_marked']);
      const gone = await kiosk.post(CHECK_OUT, { user_number: ada.id, pin: PIN });
      expect([gone.status, gone.body.user_id]).toEqual([201, ada.id]);
      const punches = await sql(
        server,
        'SELECT kind, source FROM attendance_events WHERE user_id = ? ORDER BY id',
        [ada.id],
      );
      expect(punches).toEqual([
        { kind: 'in', source: 'pin' },
        { kind: 'out', source: 'pin' },
      ]);
    });

    it('goes with the employee number too', async () => {
      const ada = await withPin();
      await admin.api.put(`/api/users/${ada.id}`, { employee_number: `P-${ada.id.slice(3)}` });
      expect((await mark(`p-${ada.id.slice(3)}`)).body.user_id).toBe(ada.id);
    });

    it('is answered alike when the same request comes again, and not told by what is kept of it', async () => {
      const ada = await withPin();
      const key = { 'idempotency-key': randomUUID() };
      const [first, again] = [
        await mark(ada.id, PIN, kiosk, key),
        await mark(ada.id, PIN, kiosk, key),
      ];
      expect(again.body).toEqual(first.body);
      expect(code(await mark(ada.id, WRONG, kiosk, key))).toEqual([422, 'idempotency_key_reused']);
      const rows = await sql(server, 'SELECT fingerprint FROM idempotency_keys');
      expect(rows.map(({ fingerprint }) => String(fingerprint))).toContainEqual(
        expect.stringMatching(/^[\w-]{43}$/),
      );
    });

    it('is kept as no more than a slow hash of something keyed, of one person alone', async () => {
      const [ada, bob] = [await withPin(), await withPin()];
      const rows = await sql(
        server,
        'SELECT pin_hash, issued_by_id FROM door_pins WHERE user_id IN (?, ?)',
        [ada.id, bob.id],
      );
      for (const row of rows)
        expect(row).toEqual({ pin_hash: expect.stringMatching(/^\$2b\$04\$/), issued_by_id: null });
      await sql(server, 'UPDATE door_pins SET pin_hash = ? WHERE user_id = ?', [
        String(rows[0]!.pin_hash),
        bob.id,
      ]);
      await sql(server, 'UPDATE door_pins SET pin_hash = ? WHERE user_id = ?', [
        String(rows[0]!.pin_hash),
        ada.id,
      ]);
      const marked = [await mark(ada.id), await mark(bob.id)].map(({ status }) => status).sort();
      expect(marked).toEqual([201, 404]);
    });

    it('is chosen with the password, and not one that is guessed first', async () => {
      const ada = await register(server);
      expect(code(await choosePin(ada, PIN, 'Wr0ng!pass'))).toEqual([400, 'wrong_password']);
      for (const pin of ['123456', '111111', '482482', '12345', 'abcdef'])
        expect(code(await choosePin(ada, pin))).toEqual([400, 'validation_failed']);
      expect(code(await mark(ada.id))).toEqual(UNKNOWN);
    });

    it('is given by an administrator, shown once, and told to whom it belongs', async () => {
      const ada = await withPin();
      const { status, body } = await admin.api.post(`/api/admin/users/${ada.id}/pin`);
      expect([status, body]).toEqual([201, { pin: expect.stringMatching(/^\d{6}$/) }]);
      expect(code(await mark(ada.id))).toEqual(UNKNOWN);
      expect((await mark(ada.id, body.pin)).status).toBe(201);
      expect((await ada.api.get('/api/users/me/door-credentials')).body).toEqual({
        marking_without_face: 'pin',
        pin: { since: expect.any(String), issued_by: admin.id },
        card: null,
      });
      const { body: told } = await ada.api.get('/api/notifications');
      expect(JSON.stringify(told)).toContain('door_pin_issued');
      expect(JSON.stringify(told)).not.toContain(body.pin);
      expect(code(await admin.api.post('/api/admin/users/EMP999/pin'))).toEqual([
        404,
        'user_not_found',
      ]);
    });

    it('ends when its owner or an administrator says so', async () => {
      const [ada, bob] = [await withPin(), await withPin()];
      expect((await ada.api.delete('/api/users/me/pin')).status).toBe(200);
      expect((await admin.api.delete(`/api/admin/users/${bob.id}/pin`)).status).toBe(200);
      for (const { id } of [ada, bob]) {
        expect(code(await mark(id))).toEqual(UNKNOWN);
        const { body } = await admin.api.get(`/api/admin/users/${id}/door-credentials`);
        expect(body).toMatchObject({ pin: null });
      }
    });

    it('ends with the account, and with a withdrawn consent', async () => {
      const [ada, bob] = [await withPin(), await withPin()];
      expect((await admin.api.delete(`/api/users/${ada.id}`)).status).toBe(200);
      expect((await bob.api.delete('/api/face/consent')).status).toBe(200);
      expect(
        await sql(server, 'SELECT user_id FROM door_pins WHERE user_id IN (?, ?)', [
          ada.id,
          bob.id,
        ]),
      ).toEqual([]);
      for (const { id } of [ada, bob]) expect(code(await mark(id))).toEqual(UNKNOWN);
    });

    it('marks nobody who is inactive, and whoever owes no attendance', async () => {
      const [ada, bob] = [await withPin(), await withPin()];
      await admin.api.put(`/api/users/${ada.id}`, { status: 'Inactive' });
      await admin.api.put(`/api/users/${bob.id}`, { exempt: true });
      expect(code(await mark(ada.id))).toEqual(UNKNOWN);
      expect((await mark(bob.id)).status).toBe(201);
    });

    it('is told in the export as a fact alone', async () => {
      const ada = await withPin();
      const { body } = await ada.api.get('/api/users/me/export');
      const files = await unzipped(body);
      expect(JSON.parse(String(files.get('door-credentials.json')))).toEqual({
        marking_without_face: 'pin',
        pin: { since: expect.any(String), issued_by: null },
        card: null,
      });
      const [row] = await sql(server, 'SELECT pin_hash FROM door_pins WHERE user_id = ?', [ada.id]);
      for (const content of files.values())
        expect(String(content)).not.toContain(String(row?.pin_hash));
    });

    it('marks nobody where the setting takes none, or marking is off', async () => {
      const ada = await withPin();
      await configure(server, { marking_without_face: 'off' });
      expect(code(await mark(ada.id))).toEqual([403, 'credential_not_accepted']);
      expect((await kiosk.get('/api/kiosk/device')).body.marking_without_face).toBe('off');
      await configure(server, { marking_without_face: 'pin', attendance_marking_enabled: 'false' });
      expect(code(await mark(ada.id))).toEqual([403, 'attendance_disabled']);
      await configure(server, { attendance_marking_enabled: 'true' });
      expect((await kiosk.get('/api/kiosk/device')).body.marking_without_face).toBe('pin');
      expect((await mark(ada.id)).status).toBe(201);
    });

    it('is taken of devices that mark, and of nobody else', async () => {
      const ada = await withPin();
      const looking = await admitKiosk(admin, server.visitor, ['identify']);
      expect(code(await mark(ada.id, PIN, looking))).toEqual([403, 'device_not_allowed']);
      const wanted = { user_number: ada.id, pin: PIN };
      for (const { api } of [ada, admin])
        expect(code(await api.post(MARK_BY_PIN, wanted))).toEqual([403, 'forbidden']);
    });
  });

  it('A device that signs signs the number, which gives no PIN away', async () => {
    const ada = await withPin();
    const door = await admitKiosk(admin, server.visitor);
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const key = { public_key: String(publicKey.export({ format: 'jwk' }).x) };
    await server.visitor.put('/api/devices/me/public-key', key, { 'x-device-key': door.key });
    const signed = (evidence: string) => {
      const at = new Date().toISOString();
      const hash = createHash('sha256').update(evidence).digest('hex');
      const text = ['face-attendance/1', 'mark', door.id, 1, at, hash].join('\n');
      const signature = sign(null, Buffer.from(text), privateKey).toString('base64url');
      return { user_number: ada.id, pin: PIN, sequence: 1, captured_at: at, signature };
    };
    expect(code(await mark(ada.id, PIN, door))).toEqual([403, 'signature_required']);
    expect(code(await door.post(MARK_BY_PIN, signed(PIN)))).toEqual([403, 'signature_invalid']);
    expect((await door.post(MARK_BY_PIN, signed(ada.id))).status).toBe(201);
  });
});
