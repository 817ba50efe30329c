import type { Page } from 'playwright-core';
import { availableParallelism, loadavg } from 'node:os';
import { actedCamera } from '../../test/harness/browser/acted-camera.js';
import { openChromium, type Browser } from '../../test/harness/browser/chromium.js';
import { pairKiosk } from '../../test/harness/browser/kiosk-page.js';
import { ENROLLED, probeOf, type CastMember } from '../../test/harness/cast/cast.js';
import { enrol } from '../../test/harness/faces.js';
import { signInAdmin } from '../../test/harness/people.js';
import { withServer } from '../harness/measured-server.js';
import { rowsOf } from './kiosk-report.js';
import { observe, observedMark, type Observation } from './observed-page.js';

/** A day is marked once, and left as often as somebody likes; no picture comes twice. */
const TURNS = [
  { button: 'Check in', status: 201 },
  { button: 'Check out', status: 201 },
  { button: 'Check out', status: 201 },
] as const;

type Show = (picture: Buffer) => Promise<void>;

/** How long people wait at the kiosk in a browser, from the shutter to the answer, and for what: Chromium on this machine. */
export const run = (): Promise<void> =>
  withServer(async (server) => {
    const admin = await signInAdmin(server);
    for (const member of ENROLLED) await enrol(server, admin, member);
    const browser = await openChromium(server.url, server.folder);
    try {
      const { page } = browser;
      await observe(page);
      const show = await actedCamera(page);
      await pairKiosk(page, admin);
      print(await marks(browser, show));
    } finally {
      await browser.close();
    }
  });

async function marks({ page }: Browser, show: Show): Promise<Observation[]> {
  const observed: Observation[] = [];
  for (const [number, { button, status }] of TURNS.entries()) {
    for (const member of ENROLLED) {
      await stepBefore(page, show, await probeOf(member, number));
      const press = () => page.getByRole('button', { name: button }).click();
      const one = await observedMark(page, press);
      requireRight(one, status, member);
      observed.push(one);
      await page.getByRole('button', { name: 'Next person' }).click();
    }
  }
  return observed;
}

/** Until the camera shows who stands there. */
async function stepBefore(page: Page, show: Show, picture: Buffer): Promise<void> {
  await show(picture);
  await page.getByText('Ready: look into the camera').waitFor();
  await page.waitForTimeout(SETTLED);
}

/** Milliseconds in which the canvas that is the camera has drawn what it shows. */
const SETTLED = 300;

function requireRight(one: Observation, status: number, { name }: CastMember): void {
  if (one.status !== status) throw new Error(`${name} was answered ${one.status}`);
}

function print(observed: readonly Observation[]): void {
  console.log(
    `${ENROLLED.length} check-ins among ${observed.length} answers, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`,
  );
  console.table(rowsOf(observed));
}
