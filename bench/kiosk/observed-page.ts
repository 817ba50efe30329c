import type { Page } from 'playwright-core';

/** Moments of one mark by the clock of the page, in milliseconds, and what the server said of its share. */
export interface Observation {
  /** The button was pressed. */
  readonly shutter: number;
  /** The picture was a JPEG. */
  readonly encoded: number;
  /** The first byte of the answer was there. */
  readonly answered: number;
  /** The answer was on the screen. */
  readonly drawn: number;
  readonly status: number;
  /** By the names in `Server-Timing`. */
  readonly server: Readonly<Record<string, number>>;
}

/** Runs in the page before its own scripts: it looks on from outside, so that the page is measured as people have it. */
const OBSERVER = `(() => {
  const mark = (name) => performance.mark('kiosk ' + name);
  addEventListener('click', ({ target }) => {
    if (target.closest('.action')) mark('shutter');
  }, true);
  const { toBlob } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.toBlob = function (told, ...how) {
    toBlob.call(this, (blob) => {
      mark('encoded');
      told(blob);
    }, ...how);
  };
  let sheet = null;
  let drawn;
  const look = () => {
    const before = sheet;
    sheet = document.querySelector('.sheet');
    // The frame after the next begins when this one was drawn.
    if (sheet && sheet !== before)
      requestAnimationFrame(() => requestAnimationFrame(() => drawn(mark('drawn'))));
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  globalThis.answerDrawn = () => new Promise((resolve) => (drawn = resolve));
  globalThis.observedMark = () => {
    const at = (name) => performance.getEntriesByName('kiosk ' + name).at(-1)?.startTime;
    const calls = performance.getEntriesByType('resource');
    const call = calls.filter(({ name }) => /attendance\\/(mark|check-out)$/.test(name)).at(-1);
    const server = call.serverTiming.map(({ name, duration }) => [name, duration]);
    const observed = {
      shutter: at('shutter'),
      encoded: at('encoded'),
      answered: call.responseStart,
      drawn: at('drawn'),
      status: call.responseStatus,
      server: Object.fromEntries(server),
    };
    performance.clearResourceTimings();
    performance.clearMarks();
    return observed;
  };
})()`;

/** Before the page is opened. */
export async function observe(page: Page): Promise<void> {
  await page.addInitScript(OBSERVER);
}

/** What was observed of a mark, from what `press` does until its answer is on the screen. */
export async function observedMark(page: Page, press: () => Promise<void>): Promise<Observation> {
  await page.evaluate('void (globalThis.drawing = answerDrawn())');
  await press();
  await page.evaluate('drawing');
  return page.evaluate<Observation>('observedMark()');
}
