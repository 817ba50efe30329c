import { ENROLLED, photographsOf, type CastMember } from '../harness/cast/cast.js';
import { sendPictures } from '../harness/faces.js';
import { PASSWORD, register, type Person } from '../harness/people.js';
import { ADMIN } from '../harness/server.js';
import { serve } from '../harness/suite.js';
import { barriersOf, openChromium, type Browser } from '../harness/browser/chromium.js';

const { server, admin } = await serve();
const [zoe, lucia] = ENROLLED as readonly [CastMember, CastMember];

const SECTIONS = [
  'board',
  'faces',
  'requests',
  'requests?tab=marks',
  'requests?tab=forgotten',
  'people',
  'departments',
  'schedules',
  'holidays',
  'reports',
  'settings',
  'devices',
  'webhooks',
  'trail',
];

describe('The administration in a browser', () => {
  let browser: Browser;

  afterEach(() => browser.close());

  const signedInAt = async (place: string, { email, password } = ADMIN) => {
    browser = await openChromium(server.url, server.folder);
    const { page } = browser;
    await page.goto(`/admin/#/${place}`);
    await page.getByLabel('E-mail or user ID').fill(email);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.locator('#content').waitFor();
    return page;
  };

  const applicant = async (member: CastMember) => {
    const person = await register(server, { name: member.name });
    await sendPictures(person, await photographsOf(member, 5));
    return person;
  };

  const statusesOf = async ({ id }: Person) => {
    const { body } = await admin.api.get(`/api/face/encodings?user_id=${id}`);
    return (body.encodings as { status: string }[]).map(({ status }) => status).sort();
  };

  it('Pictures are approved and rejected by single keys', async () => {
    const applied = await applicant(zoe);
    const page = await signedInAt('faces');
    await page.getByRole('heading', { name: zoe.name, exact: true }).waitFor();
    await page.getByText('Other pictures of').waitFor();
    expect(await barriersOf(page)).toEqual([]);
    for (let left = 4; left > 0; left -= 1) {
      await page.keyboard.press('a');
      await page.locator('.queue .count', { hasText: String(left) }).waitFor();
    }
    await page.keyboard.press('r');
    await page.getByLabel('Reason, told to the person').fill('Too dark');
    expect(await barriersOf(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('No picture waits').waitFor();
    const approved = Array.from({ length: 4 }, () => 'verified');
    expect(await statusesOf(applied)).toEqual(['rejected', ...approved]);
  }, 60_000);

  it('A picture of too little quality is approved with a reason alone', async () => {
    await admin.api.put('/api/admin/config', { config_key: 'face_min_quality', config_value: 1 });
    const applied = await applicant(lucia);
    const page = await signedInAt('faces');
    await page.getByRole('button', { name: 'Approve all of' }).click();
    await page.getByText('Approve all the same?').waitFor();
    expect(await barriersOf(page)).toEqual([]);
    await page.getByLabel('Why, kept in the audit trail').fill('Known in person');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('No picture waits').waitFor();
    expect(await statusesOf(applied)).toEqual(Array.from({ length: 5 }, () => 'verified'));
  }, 60_000);

  it('The board changes as soon as a mark is written', async () => {
    const ada = await register(server, { name: 'Ada Lovelace' });
    const page = await signedInAt('board');
    await page.getByText('Live', { exact: true }).waitFor();
    const row = page.getByRole('row').filter({ hasText: 'Ada Lovelace' });
    await row.getByText('Not marked').waitFor();
    await ada.api.post('/api/attendance/mark');
    await row.getByText('to be verified').waitFor();
    await page.getByLabel('Name', { exact: true }).fill('nobody of this name');
    await page.getByText('Nobody here').waitFor();
  }, 60_000);

  it('A mark without a face is verified', async () => {
    const ben = await register(server, { name: 'Ben Okri' });
    const { body } = await ben.api.post('/api/attendance/mark');
    const page = await signedInAt('requests?tab=marks');
    const row = page.getByRole('row').filter({ hasText: 'Ben Okri' });
    await row.getByRole('button', { name: 'Verify' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Verify' }).click();
    await row.waitFor({ state: 'detached' });
    const { body: day } = await admin.api.get(`/api/attendance/status/${ben.id}`);
    expect(day.record).toMatchObject({ id: body.record_id, verification_status: 'verified' });
  }, 60_000);

  it('A list of people is told of before it is taken in', async () => {
    const page = await signedInAt('people');
    await page.getByRole('button', { name: 'Import a list' }).click();
    await page.setInputFiles('input[type=file]', {
      name: 'people.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('name,email,role\nCleo Marsh,cleo@example.com,employee\nX,no,employee\n'),
    });
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByText('1 new').waitFor();
    await page.getByText('1 with faults').waitFor();
    const found = async () => (await admin.api.get('/api/users?q=Cleo')).body.total as number;
    expect(await found()).toBe(0);
    expect(await barriersOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText('The list was imported').waitFor();
    expect(await found()).toBe(1);
  }, 60_000);

  it('Who leads nobody is refused in plain words', async () => {
    const dana = await register(server, { name: 'Dana Scully' });
    const page = await signedInAt('people', { email: dana.email, password: PASSWORD });
    await page.getByText('This page is for administrators and managers').waitFor();
    expect(await page.getByRole('link', { name: 'People' }).count()).toBe(0);
    expect(await barriersOf(page)).toEqual([]);
  }, 60_000);

  it('No section keeps anybody out, wide or narrow, light or dark, or breaks the policy', async () => {
    const page = await signedInAt('board');
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (line) => {
      if (line.type() === 'error') faults.push(line.text());
    });
    for (const place of SECTIONS) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`/admin/#/${place}`);
      await page.reload();
      await page.locator('#content h1').waitFor();
      await page.locator('.loading').first().waitFor({ state: 'detached' });
      const barriers = await barriersOf(page);
      await page.setViewportSize({ width: 390, height: 800 });
      await page.emulateMedia({ colorScheme: 'dark' });
      expect([place, ...barriers, ...(await barriersOf(page))]).toEqual([place]);
    }
    expect(faults).toEqual([]);
  }, 120_000);
});
