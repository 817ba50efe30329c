import sharp from 'sharp';
import { code } from '../harness/client.js';
import { register, type Person } from '../harness/people.js';
import { serve } from '../harness/suite.js';

const png = () =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: 'teal' } })
    .withExif({ IFD0: { Artist: 'Somebody' } })
    .png()
    .toBuffer();

const { server, admin } = await serve();

describe('The own profile', () => {
  let ada: Person;

  beforeAll(async () => {
    ada = await register(server);
  });

  describe('Profile and settings', () => {
    it('A user sees their profile with their settings', async () => {
      const { status, body } = await ada.api.get('/api/users/profile');
      expect(status).toBe(200);
      expect(body).toEqual({
        id: ada.id,
        name: 'Ada Lovelace',
        email: ada.email,
        employee_number: null,
        guardian_email: null,
        role: 'employee',
        department: null,
        department_name: null,
        phone: null,
        address: null,
        avatar_url: null,
        status: 'Active',
        join_date: null,
        left_on: null,
        exempt: false,
        last_login: null,
        created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        updated_at: expect.stringMatching(/Z$/),
        settings: {
          camera_access_enabled: true,
          notifications_enabled: true,
          letters_off: [],
          export_format: 'csv',
          csv_separator: 'comma',
          date_form: 'iso',
          timezone: 'UTC',
          language: 'en',
          theme: 'system',
        },
      });
    });

    it('A user changes the parts of the profile that are theirs', async () => {
      const changes = { name: 'Ada King', phone: '+44 (20) 7946-0018', address: '1 Dorset St' };
      const { status, body } = await ada.api.put('/api/users/profile', changes);
      expect([status, body]).toEqual([200, expect.objectContaining(changes)]);
      const cleared = await ada.api.put('/api/users/profile', { phone: '', address: null });
      expect(cleared.body).toMatchObject({ name: 'Ada King', phone: null, address: null });
    });

    it.each([
      ['role', { role: 'admin' }],
      ['status', { status: 'Active' }],
      ['department', { department: 'DEPT001' }],
      ['phone', { phone: 'call me' }],
      ['phone', { phone: '123456' }],
    ])('A user cannot change %s of the own profile: %j', async (field, changes) => {
      const answer = await ada.api.put('/api/users/profile', changes);
      expect(code(answer)).toEqual([400, 'validation_failed']);
      expect(answer.body.errors[0].field).toBe(field);
    });

    it('A user changes their own settings', async () => {
      const changes = {
        theme: 'dark',
        timezone: 'Asia/Kolkata',
        notifications_enabled: false,
        letters_off: ['attendance_marked'],
      };
      const { status } = await ada.api.put('/api/users/settings', changes);
      expect(status).toBe(200);
      const { body } = await ada.api.get('/api/users/settings');
      expect(body).toMatchObject({ ...changes, language: 'en', export_format: 'csv' });
    });

    it('Whoever chose no zone is shown times on the site’s clocks', async () => {
      const zoneOf = async ({ api }: Person): Promise<string[]> => {
        const [own, profile] = [
          await api.get('/api/users/settings'),
          await api.get('/api/users/profile'),
        ];
        return [own.body.timezone, profile.body.settings.timezone] as string[];
      };
      const grace = await register(server);
      await ada.api.put('/api/users/settings', { timezone: 'Asia/Kolkata' });
      await admin.api.put('/api/admin/config', {
        config_key: 'site_timezone',
        config_value: 'Europe/Berlin',
      });
      expect(await zoneOf(grace)).toEqual(['Europe/Berlin', 'Europe/Berlin']);
      expect(await zoneOf(ada)).toEqual(['Asia/Kolkata', 'Asia/Kolkata']);
      await grace.api.put('/api/users/settings', { timezone: 'UTC' });
      expect(await zoneOf(grace)).toEqual(['UTC', 'UTC']);
      await admin.api.put('/api/admin/config', {
        config_key: 'site_timezone',
        config_value: 'UTC',
      });
    });

    it.each([
      { theme: 'pink' },
      { timezone: 'Mars/Olympus' },
      { language: 'english please' },
      { notifications_enabled: 'yes' },
      { letters_off: ['reset_password'] },
      { api_key: 'mine' },
    ])('A setting of the own profile is not changed to %j', async (changes) => {
      expect(code(await ada.api.put('/api/users/settings', changes))).toEqual([
        400,
        'validation_failed',
      ]);
    });
  });

  describe('Profile picture', () => {
    it('A profile picture is drawn anew and served behind a signed address, and the former one is gone', async () => {
      const bytes = await png();
      const { status, body } = await ada.api.upload('/api/users/avatar', {
        files: { avatar: bytes },
      });
      expect(status).toBe(200);
      expect(body).toEqual({
        avatar_url: expect.stringMatching(/^\/api\/files\/avatars\//),
        url: body.avatar_url,
      });

      const picture = await server.visitor.get(body.url);
      const { format, width, exif } = await sharp(picture.body).metadata();
      expect({ format, width, exif }).toEqual({ format: 'jpeg', width: 40, exif: undefined });
      expect(code(await server.visitor.get((body.url as string).split('?')[0]!))).toEqual([
        403,
        'invalid_signature',
      ]);

      await ada.api.upload('/api/users/avatar', { files: { file: bytes } });
      expect(code(await server.visitor.get(body.url))).toEqual([404, 'file_not_found']);
    });

    it('A profile picture that is no picture is refused', async () => {
      const files = { avatar: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') };
      const answer = await ada.api.upload('/api/users/avatar', { files });
      expect(code(answer)).toEqual([415, 'unsupported_image']);
    });
  });
});
