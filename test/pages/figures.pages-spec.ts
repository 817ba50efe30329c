import { dayAgo, deskOf, today } from '../harness/attendance.js';
import { barriersOf, openChromium, type Browser } from '../harness/browser/chromium.js';
import { register } from '../harness/people.js';
import { ADMIN } from '../harness/server.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve();

type Named = Record<'name' | 'late_days' | 'late_minutes', unknown>;

describe('Figures in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    const { body } = await admin.api.post('/api/admin/departments', { name: 'Optics' });
    const ada = await register(server, { name: 'Ada Lovelace' });
    await admin.api.put(`/api/users/${ada.id}`, { department: body.id });
    await deskOf(admin).byHand(ada.id, { date: dayAgo(0), status: 'Late', time: '09:40' });
    browser = await openChromium(server.url, server.folder);
    const { page } = browser;
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('/admin/#/reports');
    await page.getByLabel('E-mail or user ID').fill(ADMIN.email);
    await page.getByLabel('Password').fill(ADMIN.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('link', { name: 'Figures as a table' }).click();
    await page.getByRole('rowheader', { name: 'Ada Lovelace' }).waitFor();
  }, 60_000);
  afterAll(() => browser.close());

  const page = () => browser.page;
  const row = (name: string) => page().getByRole('row').filter({ hasText: name });
  const headings = () => page().getByRole('columnheader').allInnerTexts();

  /** How much the page itself, and the box of the table, have to be moved sideways. */
  const hidden = () =>
    page().evaluate<{ page: number; box: number }>(`(() => {
      const over = ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth;
      return { page: over(document.documentElement), box: over(document.querySelector('.figures-box')) };
    })()`);

  const moved = () => page().evaluate<number>(`document.querySelector('.figures-box').scrollLeft`);

  it('A month has the columns of the CSV, whose row it is, and what all come to', async () => {
    const { body } = await admin.api.get('/api/reports/monthly');
    const ada = (body.records as Named[]).find(({ name }) => name === 'Ada Lovelace')!;
    const names = await headings();
    const cells = await row('Ada Lovelace').getByRole('cell').allInnerTexts();
    const figure = (heading: string) => cells[names.indexOf(heading) - 1];
    expect(names).toHaveLength(20);
    expect([figure('Department'), figure('Late'), figure('Late, min')]).toEqual([
      'Optics',
      String(ada.late_days),
      String(ada.late_minutes),
    ]);
    await row('All').waitFor();
    expect(await barriersOf(page())).toEqual([]);
  });

  it('A day tells it in words, and departments are counted', async () => {
    await page().getByLabel('Kind').selectOption('daily');
    await row('Ada Lovelace').getByText('Late', { exact: true }).waitFor();
    await row('Ada Lovelace').getByText('by hand').waitFor();
    await row('Ada Lovelace').getByText('09:40').waitFor();
    expect(await page().getByLabel('Day', { exact: true }).inputValue()).toBe(today());
    expect(await barriersOf(page())).toEqual([]);
    await page().getByLabel('Kind').selectOption('department');
    await page().getByRole('rowheader', { name: 'Optics' }).waitFor();
    await page().getByRole('rowheader', { name: 'Without a department' }).waitFor();
    expect(await barriersOf(page())).toEqual([]);
  });

  it('On a telephone the table moves in its own box, by the keyboard too, and the page does not', async () => {
    await page().getByLabel('Kind').selectOption('monthly');
    await page().setViewportSize({ width: 390, height: 844 });
    await page().emulateMedia({ colorScheme: 'dark' });
    await page().getByRole('rowheader', { name: 'Ada Lovelace' }).waitFor();
    const over = await hidden();
    expect(over.page).toBe(0);
    expect(over.box).toBeGreaterThan(200);
    expect(await barriersOf(page())).toEqual([]);
    await page().locator('.figures-box').focus();
    await page().keyboard.press('ArrowRight');
    await page().waitForTimeout(500);
    expect(await moved()).toBeGreaterThan(0);
    const [name] = await page().getByRole('rowheader').all();
    expect((await name?.boundingBox())?.x).toBeGreaterThanOrEqual(0);
  });

  it('A department that there is not is refused in plain words, and the way back is there', async () => {
    await page().getByLabel('Department', { exact: true }).fill('No such department');
    await page().keyboard.press('Enter');
    await page().getByRole('button', { name: 'Try again' }).waitFor();
    expect(await barriersOf(page())).toEqual([]);
    await page().getByLabel('Department', { exact: true }).fill('Optics');
    await page().keyboard.press('Enter');
    await page().getByRole('rowheader', { name: 'Ada Lovelace' }).waitFor();
  });
});
