import type { Page } from 'playwright-core';

/** Runs in the page: the camera is a canvas, which shows what it was told last. */
const CANVAS = `(() => {
  const canvas = document.createElement('canvas');
  canvas.width = 480;
  canvas.height = 640;
  const context = canvas.getContext('2d');
  let shown;
  setInterval(() => shown && context.drawImage(shown, 0, 0), 50);
  globalThis.showToCamera = async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    shown = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
  };
  navigator.mediaDevices.getUserMedia = async () => canvas.captureStream(20);
})()`;

/**
 * A camera that shows one picture until the next, in the place of the browser's, whose film runs on by itself. Before
 * the page is opened.
 */
export async function actedCamera(page: Page): Promise<(picture: Buffer) => Promise<void>> {
  await page.addInitScript(CANVAS);
  return async (picture) => {
    await page.evaluate(`showToCamera('${picture.toString('base64')}')`);
  };
}
