import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import { chromium, type BrowserContext, type Page } from 'playwright-core';

/** Debian's; another one by the variable. */
const PROGRAM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Nothing of the machine's screen, sound or network beyond the server under test. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Browser {
  readonly context: BrowserContext;
  readonly page: Page;
  close(): Promise<void>;
}

/**
 * Chromium before a camera that shows these photographs, one after the other and again; without any, it has no camera.
 * @param folder where the film is written
 * @param answer what the browser's question for the camera is answered by
 */
export async function openChromium(
  url: string,
  folder: string,
  photographs: readonly Buffer[] = [],
  answer: 'accept' | 'deny' = 'accept',
): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: PROGRAM,
    args: [...QUIET, ...(photographs.length > 0 ? await camera(folder, photographs, answer) : [])],
  });
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 412, height: 840 },
    locale: 'en-GB',
    permissions: answer === 'accept' ? ['camera'] : [],
  });
  const page = await context.newPage();
  return { context, page, close: () => browser.close() };
}

/** A film in Motion JPEG is its pictures, one behind the other. */
async function camera(
  folder: string,
  photographs: readonly Buffer[],
  answer: string,
): Promise<string[]> {
  const film = join(folder, 'film.mjpeg');
  await writeFile(film, Buffer.concat(photographs.flatMap((one) => [one, one])));
  return [
    `--use-fake-ui-for-media-stream=${answer}`,
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ];
}

/** What an auditor of accessibility finds wrong: a rule and where it is broken. */
export async function barriersOf(page: Page): Promise<string[]> {
  // A script in the page itself would be refused by its policy.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<{
    violations: { id: string; nodes: { html: string }[] }[];
  }>('axe.run()');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
