import sharp from 'sharp';
import { recordsOfToday } from '../harness/attendance.js';
import { ENROLLED, probeOf, type CastMember } from '../harness/cast/cast.js';
import { MOVING, movingHead } from '../harness/cast/moving-head.js';
import { enrol } from '../harness/faces.js';
import { configure } from '../harness/sql.js';
import { serve } from '../harness/suite.js';
import { actedCamera } from '../harness/browser/acted-camera.js';
import { barriersOf, openChromium, type Browser } from '../harness/browser/chromium.js';
import { pairKiosk } from '../harness/browser/kiosk-page.js';

const { server, admin } = await serve();
const [zoe] = ENROLLED as readonly [CastMember];

/** What the kiosk says, and what somebody does who hears it. */
const POSES = {
  'Look straight into the camera': 'front',
  'Turn your head to your left': 'left',
  'Turn your head to your right': 'right',
  'Come closer to the camera': 'closer',
} as const;
const AFTER_THE_FRONT = /^(Turn your head to your (left|right)|Come closer to the camera)$/;

/** The middle of a picture, in its size. */
async function middleOf(picture: Buffer, share: number): Promise<Buffer> {
  const { width, height } = await sharp(picture).metadata();
  const [w, h] = [Math.round(width * share), Math.round(height * share)];
  const [left, top] = [Math.round((width - w) / 2), Math.round((height - h) / 2)];
  const middle = sharp(picture).extract({ left, top, width: w, height: h });
  return middle.resize(width, height).jpeg({ quality: 90 }).toBuffer();
}

describe('A kiosk that asks people to move', () => {
  let browser: Browser;

  beforeAll(async () => {
    for (const member of [MOVING, zoe]) await enrol(server, admin, member);
  }, 60_000);
  afterEach(() => browser.close());

  const askFrom = (whom: string, seconds = 30) =>
    configure(server, { liveness_required: whom, liveness_seconds: String(seconds) });

  /** Nearer and nearer, until the screen asks for something else. */
  const leanIn = async (
    show: (picture: Buffer) => Promise<void>,
    picture: Buffer,
    step: number,
  ): Promise<void> => {
    const { page } = browser;
    for (const share of [0.88, 0.78, 0.7]) {
      const isOver = await page
        .getByText(`${step} of 3`)
        .waitFor({ state: 'detached', timeout: 3000 })
        .then(() => true)
        .catch(() => false);
      if (isOver) return;
      await show(await middleOf(picture, share));
    }
  };

  const recordsOf = async (name: string) =>
    (await recordsOfToday(admin)).filter(({ user_name }) => user_name === name);

  it('A still face is asked to turn, told that nothing moves, and not marked', async () => {
    await askFrom('devices', 10);
    browser = await openChromium(server.url, server.folder, [await movingHead('front')]);
    const { page } = browser;
    await pairKiosk(page, admin);
    await page.getByText('Ready: look into the camera').waitFor();
    await page.getByRole('button', { name: 'Check in' }).click();
    await page.getByRole('alert').getByText(AFTER_THE_FRONT).waitFor();
    await page.getByText('2 of 3').waitFor();
    await page.getByRole('status').getByText('Nothing moves in the picture').waitFor();
    expect(await barriersOf(page)).toEqual([]);
    await page.getByRole('alert').getByText('Nothing moved in the picture. Try again').waitFor();
    expect(await page.getByRole('button', { name: 'Check in' }).isEnabled()).toBe(true);

    // The same bytes again: a film that is played a second time.
    await page.getByRole('button', { name: 'Next person' }).click();
    await page.getByRole('button', { name: 'Check in' }).click();
    await page.getByText('This picture was used before').waitFor();
    expect(await recordsOf(MOVING.name)).toEqual([]);
  }, 90_000);

  it('A person who does what the screen says is marked, also where the kiosk has not heard yet that it is to ask', async () => {
    await askFrom('never');
    browser = await openChromium(server.url, server.folder);
    const { page } = browser;
    const show = await actedCamera(page);
    await pairKiosk(page, admin);
    await show(await movingHead('front', 1));
    await page.getByText('Ready: look into the camera').waitFor();
    await askFrom('devices');
    const frames: number[] = [];
    let inFlight = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/frames')) frames.push(++inFlight);
    });
    page.on('requestfinished', (request) => {
      if (request.url().endsWith('/frames')) inFlight--;
    });
    await page.getByRole('button', { name: 'Check in' }).click();
    for (const step of [2, 3]) {
      await page.getByText(`${step} of 3`).waitFor();
      const asked = await page.locator('.challenge').getByRole('alert').innerText();
      const pose = POSES[asked as keyof typeof POSES];
      const picture = await movingHead(pose, step);
      await show(picture);
      if (pose === 'closer') await leanIn(show, picture, step);
    }
    await page.getByText(MOVING.name).waitFor();
    await page.getByText(/Checked in at \d\d:\d\d/).waitFor();
    expect(await recordsOf(MOVING.name)).toEqual([
      expect.objectContaining({ source: 'face_recognition' }),
    ]);
    expect(frames.length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...frames)).toBe(1);
  }, 90_000);

  it('Whoever goes away stops it, and what a network takes away on the way waits to be reviewed', async () => {
    await askFrom('devices');
    browser = await openChromium(server.url, server.folder, [await probeOf(zoe, 0)]);
    const { page } = browser;
    await pairKiosk(page, admin);
    await page.getByText('Ready: look into the camera').waitFor();
    await page.getByRole('button', { name: 'Check in' }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.locator('.challenge').waitFor({ state: 'detached' });
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Check in' }).isEnabled()).toBe(true);

    await page.getByRole('button', { name: 'Check in' }).click();
    await page.locator('.challenge').waitFor();
    await browser.context.setOffline(true);
    await page.getByText(/Noted at \d\d:\d\d/).waitFor();
    await page.getByText('Waiting to be sent: 1').waitFor();
    expect(await recordsOf(zoe.name)).toEqual([]);
    await browser.context.setOffline(false);
    await page.getByText('Waiting to be sent').waitFor({ state: 'detached' });
    const { body } = await admin.api.get('/api/attendance/pending-marks');
    expect(JSON.stringify(body)).toContain(zoe.name);
  }, 90_000);
});
