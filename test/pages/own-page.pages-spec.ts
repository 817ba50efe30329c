import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ENROLLED, landscape, photographsOf, type CastMember } from '../harness/cast/cast.js';
import { dayAgo, deskOf, today } from '../harness/attendance.js';
import { PASSWORD, register, type Person } from '../harness/people.js';
import { serve } from '../harness/suite.js';
import { barriersOf, openChromium, type Browser } from '../harness/browser/chromium.js';

const [zoe] = ENROLLED as [CastMember];
/** A Monday to come. */
const LATER = dayAgo(new Date().getUTCDay() - 8);

const { server, admin } = await serve();

describe('A person’s own page', () => {
  let browser: Browser;
  let person: Person;

  beforeAll(async () => {
    browser = await openChromium(server.url, server.folder);
    person = await register(server, { name: zoe.name });
    await deskOf(admin).byHand(person.id, { time: '08:05' });
  });
  afterAll(() => browser.close());

  const page = () => browser.page;
  const text = (words: string) => page().getByText(words).first();
  const press = (name: string) => page().getByRole('button', { name, exact: true }).click();
  const signIn = async (password = PASSWORD) => {
    await page().getByLabel('E-mail or user ID').fill(person.email);
    await page().getByLabel('Password', { exact: true }).fill(password);
    await page().getByRole('button', { name: 'Sign in' }).click();
  };
  const go = async (place: string) => {
    await page().goto(`/me/#/${place}`);
    await page().locator('h1').waitFor();
    for (const bars of await page().locator('.loading').all())
      await bars.waitFor({ state: 'detached' });
  };

  it('Whoever is not signed in signs in first, and sees the days of the month', async () => {
    await page().goto('/me/');
    await signIn();
    await page().getByRole('cell', { name: '08:05' }).waitFor();
    await page().locator('.figure').first().waitFor();
    expect(await page().locator('.figure').count()).toBe(7);
    expect(await barriersOf(page())).toEqual([]);
  });

  it('A day tells why it is as it is', async () => {
    await press('Why');
    await page().locator('.reasons li').first().waitFor();
    await page().keyboard.press('Escape');
  });

  it('The month before is a press away, and empty', async () => {
    await press('The month before');
    await text('Nothing was written down in this month.').waitFor();
  });

  it('Leave is asked for by keyboard, and told before what it takes; another in the same days is told, too', async () => {
    await go('requests');
    const ask = async () => {
      await page().getByRole('button', { name: 'Ask for leave' }).focus();
      await page().keyboard.press('Enter');
      await page().getByLabel('First day').fill(LATER);
      await page().getByLabel('Last day').fill(LATER);
    };
    await ask();
    await page().getByText('working days').waitFor();
    await page().getByLabel('Reason').fill('A wedding');
    expect(await barriersOf(page())).toEqual([]);
    await press('Send');
    await page().getByRole('cell', { name: 'A wedding' }).waitFor();
    await ask();
    await page().getByRole('alert').waitFor();
    await press('Cancel');
  });

  it('What waits can be taken back', async () => {
    await press('Take back');
    await page().getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
    await page().getByText('withdrawn').waitFor();
  });

  it('A correction is asked for from the day itself', async () => {
    await go('days');
    await press('Correct');
    expect(await page().getByLabel('Day', { exact: true }).inputValue()).toBe(today());
    await page().getByLabel('Came').fill('08:00');
    await page().getByLabel('Reason').fill('The door was locked');
    await press('Send');
    await text('Sent. You are told when it is decided.').waitFor();
  });

  it('Pictures are sent together; of one that shows nobody it is told what to change', async () => {
    await go('pictures');
    const pictures = [...(await photographsOf(zoe, 5)), await landscape()];
    const files = await Promise.all(
      pictures.map(async (bytes, i) => {
        const path = join(server.folder, `shot-${i}.jpg`);
        await writeFile(path, bytes);
        return path;
      }),
    );
    await page().getByLabel('Choose files').setInputFiles(files);
    await press('Send 6');
    await text('No face is seen: look into the camera.').waitFor();
    await text('Accepted: 5').waitFor();
    expect(await page().getByText('waits', { exact: true }).count()).toBe(5);
    expect(await barriersOf(page())).toEqual([]);
  });

  it('Consent is read, given and withdrawn, and takes the pictures along', async () => {
    await go('data');
    expect(await barriersOf(page())).toEqual([]);
    await press('I agree');
    await text('You agreed on').waitFor();
    await press('Withdraw consent');
    await page().getByRole('dialog').getByRole('button', { name: 'Withdraw consent' }).click();
    await text('You have not agreed').waitFor();
    const { body } = await person.api.get('/api/face/encodings');
    expect(body.encodings).toEqual([]);
  });

  it('All that is held comes as a ZIP', async () => {
    const download = page().waitForEvent('download');
    await press('Download the ZIP');
    expect((await download).suggestedFilename()).toMatch(/\.zip$/);
  });

  it('A face is deleted once it was asked for sure', async () => {
    await press('Delete my face');
    await press('Delete for good');
    await text('Your biometric data are deleted').waitFor();
  });

  it('Other sessions are ended, and notices are switched off', async () => {
    await go('account');
    expect(await barriersOf(page())).toEqual([]);
    await press('Sign out there');
    await text('Signed out there').waitFor();
    await page().getByLabel('Write to me when something of mine changes').uncheck();
    await press('Save');
    await text('Saved').waitFor();
  });

  it('Another password ends the session, and lets in again', async () => {
    await page().getByLabel('Present password').fill(PASSWORD);
    await page().getByLabel('New password').fill('N3w-password');
    await press('Change password');
    await page().getByLabel('E-mail or user ID').waitFor();
    await signIn('N3w-password');
    await text('Where you are signed in').waitFor();
  });

  it('It speaks Arabic from right to left', async () => {
    await press('Menu');
    await page().getByLabel('Language').selectOption('ar');
    await go('days');
    await page().locator('html[dir="rtl"]').waitFor();
    expect(await page().locator('h1').textContent()).toBe('أيامي');
    expect(await barriersOf(page())).toEqual([]);
  });
});
