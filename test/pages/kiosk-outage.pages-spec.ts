import { recordsOfToday } from '../harness/attendance.js';
import { ENROLLED, probeOf, type CastMember } from '../harness/cast/cast.js';
import { enrol } from '../harness/faces.js';
import { FrontProxy } from '../harness/front-proxy.js';
import { startTwin, type TestServer } from '../harness/server.js';
import { signInAdmin } from '../harness/people.js';
import { serve } from '../harness/suite.js';
import { barriersOf, openChromium, type Browser } from '../harness/browser/chromium.js';
import { pairKiosk } from '../harness/browser/kiosk-page.js';

const { server, admin } = await serve();
const [zoe] = ENROLLED as readonly [CastMember];

describe('A kiosk whose server is down behind a proxy that answers 503', () => {
  const proxy = new FrontProxy(server.url);
  let browser: Browser;
  let next: TestServer | undefined;

  beforeAll(async () => {
    await enrol(server, admin, zoe);
    browser = await openChromium(await proxy.open(), server.folder, [await probeOf(zoe, 0)]);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await proxy.close();
    await next?.stop();
  });

  it('says so in one sentence, keeps the mark also when it is opened anew, and hands it in once the server is well', async () => {
    const { page } = browser;
    await pairKiosk(page, admin);
    await page.getByText('Ready: look into the camera').waitFor();
    await page.evaluate('navigator.serviceWorker.ready');

    await server.kill();
    const answered = page.waitForResponse('**/api/attendance/mark');
    await page.getByRole('button', { name: 'Check in' }).click();
    expect((await answered).status()).toBe(503);
    await page.getByText(/Noted at \d\d:\d\d/).waitFor();
    await page.getByText('It is kept on this device and sent as soon as').waitFor();
    expect(await barriersOf(page)).toEqual([]);
    await page.getByText('Waiting to be sent: 1').waitFor();

    await page.reload();
    await page.getByText('No connection: check-ins are kept here and sent later').waitFor();
    await page.getByText('Waiting to be sent: 1').waitFor();
    expect(await page.locator('.notice').count()).toBe(2);
    expect(await page.getByText('Not here').count()).toBe(0);
    expect(await barriersOf(page)).toEqual([]);

    // A network that wants its own sign-in first knows nothing of keys.
    proxy.refusal = 401;
    const refused = page.waitForResponse('**/api/kiosk/device');
    await page.reload();
    expect((await refused).status()).toBe(401);
    await page.getByText('No connection: check-ins are kept here and sent later').waitFor();
    await page.getByText('Waiting to be sent: 1').waitFor();

    next = await startTwin(server);
    proxy.target = next.url;
    await page.getByText('Waiting to be sent').waitFor({ state: 'detached' });
    await page.getByText('No connection').waitFor({ state: 'detached' });
    expect(await recordsOfToday(await signInAdmin(next))).toEqual([
      expect.objectContaining({ user_name: zoe.name }),
    ]);
  }, 120_000);
});
