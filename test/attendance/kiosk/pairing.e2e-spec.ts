import { code } from '../../harness/client.js';
import { register } from '../../harness/people.js';
import { sql } from '../../harness/sql.js';
import { serve } from '../../harness/suite.js';

const { server, admin } = await serve();

describe('Pairing a kiosk', () => {
  const wanted = { name: 'Kiosk', location: 'North gate', scopes: ['mark'] };
  const offer = () => admin.api.post('/api/devices/pairing-codes', wanted);
  const newCode = async () => (await offer()).body.code as string;
  const pair = (typed: string) => server.visitor.post('/api/devices/pair', { code: typed });

  it('An administrator’s code makes a device with a key, in whatever way it is typed', async () => {
    const { status, body } = await offer();
    expect([status, body]).toEqual([
      201,
      { code: expect.stringMatching(/^[A-HJKMNP-TV-Z2-9]{8}$/), expires_at: expect.any(String) },
    ]);
    expect(Date.parse(body.expires_at) - Date.now()).toBeGreaterThan(9 * 60_000);
    const made = body.code as string;
    const typed = ` ${made.slice(0, 4).toLowerCase()}-${made.slice(4)} `;
    const paired = await pair(typed);
    expect(paired.status).toBe(201);
    expect(paired.body).toMatchObject({ ...wanted, key: expect.stringMatching(/^fdk_/) });
    const self = await server.visitor.get('/api/kiosk/device', { 'x-device-key': paired.body.key });
    expect(self.body).toEqual({
      ...wanted,
      id: paired.body.id,
      liveness_required: false,
      marking_without_face: 'off',
      received_at: expect.any(String),
    });
    const trail = await sql(
      server,
      `SELECT action_type FROM activity_log WHERE table_name = 'devices' AND record_id = ? ORDER BY id`,
      [paired.body.id],
    );
    expect(trail.map((line) => line.action_type)).toEqual(['device_admitted', 'device_paired']);
  });

  it('A code is good once, also for many who come at once', async () => {
    const typed = await newCode();
    const answers = await Promise.all(Array.from({ length: 4 }, () => pair(typed)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 404, 404, 404]);
    expect(code(await pair(typed))).toEqual([404, 'pairing_code_invalid']);
  });

  it('A code ends after ten minutes, and nobody but administrators makes one', async () => {
    const typed = await newCode();
    await sql(server, `UPDATE pairing_codes SET expires_at = '2020-01-01 00:00:00.000'`);
    expect(code(await pair(typed))).toEqual([404, 'pairing_code_invalid']);
    const ada = await register(server);
    const asked = await ada.api.post('/api/devices/pairing-codes', wanted);
    expect(code(asked)).toEqual([403, 'forbidden']);
  });

  it('Whoever tries codes is stopped', async () => {
    const answers = [];
    for (let i = 0; i < 21; i++) answers.push(await pair('22222222'));
    const last = answers.at(-1)!;
    expect(code(last)).toEqual([429, 'too_many_attempts']);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(500);
    expect(code(await pair(await newCode()))).toEqual([429, 'too_many_attempts']);
  });
});
