import sharp from 'sharp';
import { today } from '../harness/attendance.js';
import { PASSWORD, register, type Person } from '../harness/people.js';
import { choosePin, PIN } from '../harness/pins.js';
import { ADMIN } from '../harness/server.js';
import { configure } from '../harness/sql.js';
import { serve } from '../harness/suite.js';
import { barriersOf, openChromium, type Browser } from '../harness/browser/chromium.js';
import { pairKiosk } from '../harness/browser/kiosk-page.js';

const { server, admin } = await serve();

describe('Marking without a face in a browser', () => {
  let browser: Browser;

  afterEach(() => browser.close());

  const accept = (what: string) => configure(server, { marking_without_face: what });

  /** A kiosk that was paired, before a camera that shows something, or without one. */
  const pairedBefore = async (picture?: Buffer) => {
    browser = await openChromium(server.url, server.folder, picture ? [picture] : []);
    const { page } = browser;
    await pairKiosk(page, admin);
    return page;
  };

  const open = () => browser.page.getByRole('button', { name: 'No face? PIN or card' }).click();
  const dialog = () => browser.page.getByRole('dialog');
  const submit = (name: string) => dialog().getByRole('button', { name, exact: true }).click();

  const sourceOf = async ({ id }: Person) => {
    const { body } = await admin.api.get(`/api/reports/daily?date=${today()}`);
    const records = body.records as { user_id: string; source: string | null }[];
    return records.find(({ user_id }) => user_id === id)?.source;
  };

  const cardOf = async ({ id }: Person) =>
    (await admin.api.post(`/api/admin/users/${id}/card`)).body as { card: string; qr_svg: string };

  it('A kiosk offers no other way where the site takes none', async () => {
    await accept('off');
    const page = await pairedBefore();
    await page.getByRole('button', { name: 'Check in' }).waitFor();
    expect(await page.getByText('No face?').count()).toBe(0);
  }, 60_000);

  it('A number and a PIN are typed on a keypad that screen readers know, also without a camera', async () => {
    await accept('pin');
    const person = await register(server, { name: 'Pia Digits' });
    await choosePin(person);
    const page = await pairedBefore();
    await open();
    expect(await barriersOf(page)).toEqual([]);
    await dialog().getByLabel('User ID or number').fill(person.id.toLowerCase());
    await dialog().getByLabel('PIN', { exact: true }).focus();
    for (const digit of `${PIN}7`) await submit(digit);
    expect(await dialog().getByLabel('PIN', { exact: true }).inputValue()).toBe(PIN);
    await submit('Delete the last digit');
    await submit(PIN.at(-1)!);
    await submit('Check in');
    await page.getByText(/Checked in at \d\d:\d\d/).waitFor();
    expect(await sourceOf(person)).toBe('pin');

    await page.getByRole('button', { name: 'Next person' }).click();
    await open();
    expect(await dialog().getByLabel('PIN', { exact: true }).inputValue()).toBe('');
    await dialog().getByLabel('User ID or number').fill(person.id);
    await dialog().getByLabel('PIN', { exact: true }).fill('111222');
    await page.keyboard.press('Enter');
    await page.getByText('That was not recognised.').waitFor();
  }, 60_000);

  it('No PIN is kept by a kiosk without a connection', async () => {
    await accept('pin');
    const page = await pairedBefore();
    await page.getByRole('button', { name: 'No face? PIN or card' }).waitFor();
    await browser.context.setOffline(true);
    await open();
    await dialog().getByLabel('User ID or number').fill('EMP001');
    await dialog().getByLabel('PIN', { exact: true }).fill(PIN);
    await submit('Check in');
    await page.getByText('Without a connection no PIN can be checked.').waitFor();
    expect(await page.getByText('Waiting to be sent').count()).toBe(0);
  }, 60_000);

  it('A card is read by the camera, and marks whose it is', async () => {
    await accept('card');
    const person = await register(server, { name: 'Carla Card' });
    const page = await pairedBefore(await heldUp((await cardOf(person)).qr_svg));
    await open();
    await dialog().getByText('The card was read.').waitFor();
    expect(await barriersOf(page)).toEqual([]);
    await submit('Check in');
    await page.getByText('Carla Card').waitFor();
    expect(await sourceOf(person)).toBe('qr');
  }, 60_000);

  it('A card that a scanner types waits on a kiosk without a connection', async () => {
    await accept('card');
    const person = await register(server, { name: 'Sven Scanner' });
    const { card } = await cardOf(person);
    const page = await pairedBefore();
    await page.getByRole('button', { name: 'No face? PIN or card' }).waitFor();
    await browser.context.setOffline(true);
    await open();
    await dialog().getByLabel('Card', { exact: true }).focus();
    await page.keyboard.type(card);
    await page.keyboard.press('Enter');
    await page.getByText('Waiting to be sent: 1').waitFor();
    await browser.context.setOffline(false);
    await page.getByText('Waiting to be sent').waitFor({ state: 'detached' });
    expect(await sourceOf(person)).toBe('qr');
  }, 60_000);

  const signInAt = async (place: string, email: string, password: string) => {
    browser = await openChromium(server.url, server.folder);
    const { page } = browser;
    await page.goto(place);
    await page.getByLabel('E-mail or user ID').fill(email);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.locator('#content').waitFor();
    return page;
  };

  it('People set a PIN and make a card on their own page, and end both', async () => {
    await accept('pin');
    const person = await register(server);
    const page = await signInAt('/me/#/account', person.email, PASSWORD);
    const pin = page.getByRole('form', { name: 'PIN' });
    await pin.getByLabel('New PIN: six digits').fill(PIN);
    await pin.getByLabel('Your password').fill(PASSWORD);
    await pin.getByRole('button', { name: 'Set the PIN' }).click();
    await pin.getByRole('button', { name: 'End the PIN' }).waitFor();
    const card = page.getByRole('form', { name: 'Card' });
    await card.getByLabel('Your password').fill(PASSWORD);
    await card.getByRole('button', { name: 'Make a card' }).click();
    await card.getByAltText('QR code of the card').waitFor();
    expect(await barriersOf(page)).toEqual([]);
    await pin.getByRole('button', { name: 'End the PIN' }).click();
    await card.getByRole('button', { name: 'End the card' }).click();
    await card.getByAltText('QR code of the card').waitFor({ state: 'detached' });
    const { body } = await person.api.get('/api/users/me/door-credentials');
    expect(body).toMatchObject({ pin: null, card: null });
  }, 60_000);

  it('An administrator gives somebody a PIN and a card, each shown once', async () => {
    const person = await register(server, { name: 'Gita Given' });
    const page = await signInAt('/admin/#/people', ADMIN.email, ADMIN.password);
    await page.getByRole('button', { name: 'PIN and card Gita Given' }).click();
    await dialog().getByRole('button', { name: 'Give a PIN' }).click();
    expect(await dialog().locator('output').innerText()).toMatch(/^\d{6}$/);
    await dialog().getByRole('button', { name: 'Make a card' }).click();
    await dialog().getByAltText('QR code of the card').waitFor();
    expect(await barriersOf(page)).toEqual([]);
    await dialog().getByRole('button', { name: 'End the PIN' }).click();
    await dialog().getByRole('button', { name: 'End the PIN' }).waitFor({ state: 'detached' });
    const { body } = await person.api.get('/api/users/me/door-credentials');
    expect(body).toMatchObject({ pin: null, card: { issued_by: admin.id } });
  }, 60_000);
});

/** A card as a camera sees it: in the middle of something grey. */
async function heldUp(svg: string): Promise<Buffer> {
  const code = await sharp(Buffer.from(svg), { density: 900 })
    .flatten({ background: '#fff' })
    .resize(260)
    .toBuffer();
  const scene = { width: 640, height: 480, channels: 3, background: '#7a8088' } as const;
  return sharp({ create: scene })
    .composite([{ input: code }])
    .jpeg()
    .toBuffer();
}
