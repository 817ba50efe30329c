import { dayAgo, deskOf } from '../harness/attendance.js';
import { eventually } from '../harness/eventually.js';
import { PASSWORD, register } from '../harness/people.js';
import { ADMIN } from '../harness/server.js';
import { serve } from '../harness/suite.js';
import { WebhookReceiver } from '../harness/webhook-receiver.js';
import { barriersOf, openChromium, type Browser } from '../harness/browser/chromium.js';

const { server, admin } = await serve();
const PATH = '/api/admin/webhooks';

describe('Webhooks in a browser', () => {
  const receiver = new WebhookReceiver();
  let browser: Browser;
  let url: string;

  beforeAll(async () => {
    url = `http://127.0.0.1:${await receiver.open()}/hook`;
  });
  afterEach(async () => {
    await browser.close();
    receiver.status = 204;
    receiver.messages.length = 0;
    for (const { id } of await webhooks()) await admin.api.delete(`${PATH}/${id}`);
  });
  afterAll(() => receiver.close());

  const webhooks = async () =>
    (await admin.api.get(PATH)).body.webhooks as { id: number; is_active: boolean }[];

  const signedIn = async ({ email, password } = ADMIN) => {
    browser = await openChromium(server.url, server.folder);
    const { page, context } = browser;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/admin/#/webhooks');
    await page.getByLabel('E-mail or user ID').fill(email);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.locator('#content h1').waitFor();
    return page;
  };

  /** On the page of a webhook that is there already. */
  const atWebhook = async (events = ['attendance.created']) => {
    const { body } = await admin.api.post(PATH, { url, events });
    const page = await signedIn();
    await page.getByRole('link', { name: url }).click();
    await page.getByText('Nothing was sent yet').waitFor();
    return { page, secret: body.secret as string };
  };

  const dialog = () => browser.page.getByRole('dialog');
  const press = (name: string) => browser.page.getByRole('button', { name, exact: true }).click();
  const rowOf = (text: string) => browser.page.getByRole('row').filter({ hasText: text });

  const messages = async (count: number) => {
    await eventually(async () => {
      expect(receiver.messages).toHaveLength(count);
    });
    return receiver.messages;
  };

  const mark = async (name: string, days: number) => {
    const person = await register(server, { name });
    await deskOf(admin).byHand(person.id, { date: dayAgo(days), status: 'Late', time: '09:40' });
  };

  it('One is added, its secret is copied this once, and what it was sent is seen, sent again and deleted', async () => {
    const page = await signedIn();
    await page.getByText('There is no webhook yet').waitFor();
    await press('Add a webhook');
    expect(await barriersOf(page)).toEqual([]);
    await dialog().getByLabel('Address').fill(url);
    await dialog().getByLabel('What it is for').fill('Payroll');
    await dialog().getByLabel('changed records').uncheck();
    await page.keyboard.press('Enter');
    const secret = await dialog().getByLabel('Secret', { exact: true }).inputValue();
    await dialog().getByRole('button', { name: 'Copy' }).click();
    await dialog().getByText('Copied').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(secret);
    expect(await barriersOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await rowOf('Payroll').getByText('active').waitFor();

    receiver.status = 503;
    await page.getByRole('link', { name: url }).click();
    await page.getByText('Nothing was sent yet').waitFor();
    await mark('Ada Lovelace', 2);
    const row = rowOf('new records');
    await row.getByText('on its way').waitFor();
    await row.getByText('503', { exact: true }).waitFor();
    expect(await barriersOf(page)).toEqual([]);
    receiver.status = 204;
    await row.getByText('delivered').waitFor();
    const tries = (await messages(receiver.messages.length)).length;
    expect(tries).toBeGreaterThan(1);
    expect(receiver.read(receiver.messages[0]!, secret)).toMatchObject({
      type: 'attendance.created',
      data: { user_name: 'Ada Lovelace' },
    });
    expect(await row.innerText()).toContain(receiver.messages[0]!.id);

    await row.getByRole('button', { name: 'Send again' }).click();
    const all = await messages(tries + 1);
    expect(all.at(-1)).toMatchObject({ id: all[0]!.id, body: all[0]!.body });
    await row.getByText(String(tries + 1), { exact: true }).waitFor();
    await row.getByText('delivered').waitFor();

    await page.getByRole('link', { name: 'All webhooks' }).click();
    await rowOf('Payroll').getByText('delivered').waitFor();
    expect(await page.content()).not.toContain('whsec_');
    await rowOf('Payroll').getByRole('button', { name: 'Delete' }).focus();
    await page.keyboard.press('Enter');
    await dialog().getByText(`Delete ${url}?`).waitFor();
    expect(await webhooks()).toHaveLength(1);
    await dialog().getByRole('button', { name: 'Delete' }).press('Enter');
    await page.getByText('There is no webhook yet').waitFor();
    expect(await webhooks()).toEqual([]);
  }, 90_000);

  it('What the server refuses is said where it was typed, and nothing is lost', async () => {
    const page = await signedIn();
    await press('Add a webhook');
    await dialog().getByLabel('Address').fill('ftp://example.com/');
    await dialog().getByLabel('new records').uncheck();
    await dialog().getByLabel('changed records').uncheck();
    await page.keyboard.press('Enter');
    const alert = await dialog().getByRole('alert').innerText();
    expect(alert).toContain('url:');
    expect(alert).toContain('events:');
    expect(await barriersOf(page)).toEqual([]);
    await dialog().getByLabel('Address').fill(url);
    await dialog().getByLabel('new records').check();
    await page.keyboard.press('Enter');
    await dialog().getByLabel('Secret', { exact: true }).waitFor();
    expect(await webhooks()).toEqual([
      expect.objectContaining({ url, events: ['attendance.created'] }),
    ]);
  }, 60_000);

  it('What it is told of is changed', async () => {
    await admin.api.post(PATH, { url, events: ['attendance.created'] });
    const page = await signedIn();
    await rowOf(url).getByRole('button', { name: 'Edit' }).click();
    await dialog().getByLabel('What it is for').fill('Canteen');
    await dialog().getByLabel('changed records').check();
    await page.keyboard.press('Enter');
    await rowOf('Canteen').getByText('new records · changed records').waitFor();
    expect(await webhooks()).toEqual([
      expect.objectContaining({
        url,
        description: 'Canteen',
        events: ['attendance.created', 'attendance.changed'],
      }),
    ]);
  }, 60_000);

  it('One that is paused is told nothing until it goes on, and nothing of the time between', async () => {
    const { page } = await atWebhook();
    await press('Pause');
    await page.getByText('paused', { exact: true }).waitFor();
    expect(await webhooks()).toEqual([expect.objectContaining({ is_active: false })]);
    await mark('Ben Okri', 2);
    await press('Resume');
    await page.getByText('active', { exact: true }).waitFor();
    await mark('Cleo Marsh', 2);
    const [message] = await messages(1);
    expect(message!.body).toContain('Cleo Marsh');
    await rowOf('new records').getByText('delivered').waitFor();
  }, 60_000);

  it('A new secret is shown once it was made, and a test is signed with it and with the former', async () => {
    const { page, secret } = await atWebhook();
    await press('New secret');
    await dialog().getByText('for a day with the former').waitFor();
    expect(await barriersOf(page)).toEqual([]);
    await dialog().getByRole('button', { name: 'New secret' }).click();
    const next = await dialog().getByLabel('Secret', { exact: true }).inputValue();
    await dialog().getByRole('button', { name: 'Done' }).click();
    await press('Send a test');
    await rowOf('test').getByText('delivered').waitFor();
    const [message] = await messages(1);
    expect(next).not.toBe(secret);
    expect(receiver.read(message!, next)).toMatchObject({ type: 'webhook.test' });
    expect(receiver.read(message!, secret)).toBeTruthy();
  }, 60_000);

  it('One that its receiver wants no more is seen to be off', async () => {
    const { page } = await atWebhook();
    receiver.status = 410;
    await press('Send a test');
    await rowOf('test').getByText('given up').waitFor();
    await page.getByText('paused', { exact: true }).waitFor();
    expect(await barriersOf(page)).toEqual([]);
  }, 60_000);

  it('One that is gone is said to be gone', async () => {
    const page = await signedIn();
    await page.goto('/admin/#/webhooks?id=4711');
    await page.getByText('There is no such webhook any more').waitFor();
    await page.getByRole('link', { name: 'All webhooks' }).click();
    await page.getByText('There is no webhook yet').waitFor();
  }, 60_000);

  it('Managers find no webhooks in their administration', async () => {
    const lead = await register(server, { name: 'Dana Scully' });
    await admin.api.post('/api/admin/departments', { name: 'Optics', manager_id: lead.id });
    const page = await signedIn({ email: lead.email, password: PASSWORD });
    const links = (name: string) => page.getByRole('link', { name, includeHidden: true }).count();
    await page.getByRole('heading', { name: 'Today' }).waitFor();
    expect([await links('Today'), await links('Webhooks')]).toEqual([1, 0]);
  }, 60_000);
});
