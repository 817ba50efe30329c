import sharp from 'sharp';
import { recordsOfToday } from '../harness/attendance.js';
import { ENROLLED, probeOf, STRANGERS, type CastMember } from '../harness/cast/cast.js';
import { enrol } from '../harness/faces.js';
import { ADMIN } from '../harness/server.js';
import { serve } from '../harness/suite.js';
import { barriersOf, openChromium, type Browser } from '../harness/browser/chromium.js';
import { newPairingCode, pairKiosk, typePairingCode } from '../harness/browser/kiosk-page.js';

const { server, admin } = await serve();
const [zoe, lucia, anouk] = ENROLLED as readonly [CastMember, CastMember, CastMember];
const [stranger] = STRANGERS as readonly [CastMember];

describe('The kiosk in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    for (const member of [zoe, lucia, anouk]) await enrol(server, admin, member);
  }, 60_000);
  afterEach(() => browser.close());

  const before = async (person?: CastMember) =>
    (browser = await openChromium(
      server.url,
      server.folder,
      person ? [await probeOf(person, 0)] : [],
    ));

  /** A kiosk that was paired, before somebody. */
  const pairedBefore = async (person?: CastMember) => pair(await before(person));

  const pair = async ({ page, context }: Browser) => {
    await pairKiosk(page, admin);
    return { page, context };
  };

  const recordsOf = async (name: string) =>
    (await recordsOfToday(admin)).filter(({ user_name }) => user_name === name);

  it('An administrator signs in, makes a code, the kiosk is paired by it and marks who stands there', async () => {
    const { page, context } = await before(lucia);
    await page.goto('/');
    await page.getByText('Everything is working').waitFor();
    expect(await barriersOf(page)).toEqual([]);
    await page.getByLabel('E-mail or user ID').fill(ADMIN.email);
    await page.getByLabel('Password').fill(ADMIN.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByLabel('Name of the kiosk').fill('Door');
    await page.getByLabel('Where it stands').fill('South gate');
    await page.getByRole('button', { name: 'Make a code' }).click();
    const code = await page.getByLabel('Pairing code').innerText();
    expect(await barriersOf(page)).toEqual([]);

    // The session is renewed in silence.
    await context.clearCookies({ name: 'attendance_access' });
    await page.reload();
    await page.getByText('Signed in as').waitFor();
    await page.goto('/kiosk');
    expect(await barriersOf(page)).toEqual([]);
    await page.getByLabel('Pairing code').fill(code.toLowerCase());
    await page.getByRole('button', { name: 'Pair' }).click();
    await page.getByText('Ready: look into the camera').waitFor();
    expect(await barriersOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Check in' }).click();
    await page.getByText(lucia.name).waitFor();
    await page.getByText(/Checked in at \d\d:\d\d/).waitFor();
    expect(await barriersOf(page)).toEqual([]);
    expect(await recordsOf(lucia.name)).toEqual([
      expect.objectContaining({ source: 'face_recognition' }),
    ]);
  }, 60_000);

  it('A stranger is told what to do, in the language of the kiosk, and by no name', async () => {
    const { page } = await pairedBefore(stranger);
    await page.getByLabel('Language').selectOption('ar');
    await page.getByRole('button', { name: 'حضور' }).click();
    await page.getByText('لم يُتعرَّف عليك').waitFor();
    await page.locator('html[dir="rtl"]').waitFor();
    expect(await barriersOf(page)).toEqual([]);
  }, 60_000);

  it('Without a network it opens, keeps what it took, and hands it in when the server is back', async () => {
    const { page, context } = await pairedBefore(anouk);
    await page.evaluate('navigator.serviceWorker.ready');
    await context.setOffline(true);
    await page.reload();
    await page.getByText('No connection').waitFor();
    await page.getByRole('button', { name: 'Check in' }).click();
    await page.getByText(/Noted at \d\d:\d\d/).waitFor();
    await page.getByText('Waiting to be sent: 1').waitFor();
    expect(await recordsOf(anouk.name)).toEqual([]);
    await context.setOffline(false);
    await page.getByText('Waiting to be sent').waitFor({ state: 'detached' });
    expect(await recordsOf(anouk.name)).toHaveLength(1);
  }, 60_000);

  it('A kiosk that was revoked says so in one sentence, keeps the mark, and goes on once it is paired again', async () => {
    const { page } = await pairedBefore(zoe);
    const { body } = await admin.api.get('/api/admin/devices');
    const { id } = (body.devices as { id: string }[]).at(-1)!;
    await admin.api.delete(`/api/admin/devices/${id}`);
    await page.getByRole('button', { name: 'Check in' }).click();
    await page.getByText('This kiosk was switched off by an administrator').waitFor();
    await page.getByText('Check-ins kept here until the kiosk is paired: 1').waitFor();
    await typePairingCode(page, await newPairingCode(admin));
    await page.getByText('North gate').waitFor();
    await page.getByText('Waiting to be sent').waitFor({ state: 'detached' });
    expect(await recordsOf(zoe.name)).toHaveLength(1);
  }, 60_000);

  it('Without a camera it says what to do', async () => {
    const { page } = await pairedBefore();
    await page.getByText('No camera was found: connect one.').waitFor();
    expect(await page.getByRole('button', { name: 'Check in' }).isDisabled()).toBe(true);
  }, 60_000);

  it('A camera that was refused is told, and where to allow it', async () => {
    browser = await openChromium(server.url, server.folder, [await probeOf(zoe, 0)], 'deny');
    const { page } = await pair(browser);
    await page.getByText('The camera is not allowed: allow it for this page').waitFor();
    expect(await page.getByRole('button', { name: 'Check in' }).isDisabled()).toBe(true);
    expect(await barriersOf(page)).toEqual([]);
  }, 60_000);

  it('A covered lens is told, and its black pictures are not sent', async () => {
    browser = await openChromium(server.url, server.folder, [await blackPicture()]);
    const { page } = await pair(browser);
    const sent: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
    await page.locator('.hint').getByText('The camera shows nothing: uncover').waitFor();
    await page.getByRole('button', { name: 'Check in' }).click();
    await page.getByRole('alert').getByText('The camera shows nothing: uncover').waitFor();
    expect(sent).toEqual([]);
  }, 60_000);

  it('A clock that is off by hours is told, and by how much', async () => {
    const { page } = await before(lucia);
    await page.clock.setSystemTime(Date.now() + 3 * 3_600_000);
    await page.goto('/kiosk/');
    await typePairingCode(page, await newPairingCode(admin));
    await page.getByText('This device’s clock is 3 h ahead. Set it right.').waitFor();
  }, 60_000);
});

/** As a camera with its lens covered takes it. */
const blackPicture = () =>
  sharp({ create: { width: 640, height: 480, channels: 3, background: '#020202' } })
    .jpeg()
    .toBuffer();
