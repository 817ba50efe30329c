import { ADMIN } from '../harness/server.js';
import { serve } from '../harness/suite.js';
import { openChromium, type Browser } from '../harness/browser/chromium.js';

const { server } = await serve();

/** What a page may take before it can be read, packed as it is sent. */
const BUDGETS = [
  { path: '/', kilobytes: 45, requests: 16 },
  { path: '/kiosk/', kilobytes: 60, requests: 24 },
  { path: '/me/', kilobytes: 65, requests: 36 },
  { path: '/admin/', kilobytes: 75, requests: 40 },
] as const;

interface Timing {
  readonly kilobytes: number;
  readonly requests: number;
  /** Milliseconds until something was drawn. */
  readonly drawn: number;
}

/** Runs in the page: what was loaded so far, and when something was first seen. */
const MEASURE = `(() => {
  const loaded = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/assets/'));
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return {
    kilobytes: loaded.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1000,
    requests: performance.getEntriesByType('resource').length + 1,
    drawn: paint.startTime,
  };
})()`;

describe('What a page takes', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openChromium(server.url, server.folder);
    await browser.page.goto('/');
    await browser.page.getByLabel('E-mail or user ID').fill(ADMIN.email);
    await browser.page.getByLabel('Password', { exact: true }).fill(ADMIN.password);
    await browser.page.getByRole('button', { name: 'Sign in' }).click();
    await browser.page.getByText('Signed in as').waitFor();
  });
  afterAll(() => browser.close());

  it.each(BUDGETS)(
    '$path is read after at most $kilobytes kB in $requests requests',
    async (page) => {
      const tab = await browser.context.newPage();
      await tab.goto(page.path, { waitUntil: 'load' });
      // A stream never ends; what is drawn first is there long before.
      await tab.waitForTimeout(1500);
      const taken = await tab.evaluate<Timing>(MEASURE);
      await tab.close();
      expect(taken.kilobytes).toBeLessThan(page.kilobytes);
      expect(taken.requests).toBeLessThanOrEqual(page.requests);
      expect(taken.drawn).toBeLessThan(2000);
    },
  );
});
