/** Milliseconds between two looks for a newer kiosk: it stays open for weeks. */
const EVERY = 3_600_000;
/** Milliseconds between two looks whether somebody stands before it. */
const PAUSE = 2000;

/** Has the worker keep the page, and takes on a newer one while nobody is being answered. */
export async function keepNewest(): Promise<void> {
  // Where browsers offer no worker (plain HTTP), the kiosk works as long as it stays open.
  if (!('serviceWorker' in navigator)) return;
  const isFirst = navigator.serviceWorker.controller === null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (!isFirst) reloadWhenIdle();
  });
  const registration = await navigator.serviceWorker.register('/kiosk/service-worker.js');
  setInterval(() => {
    // Without a network there is none to be had.
    registration.update().catch(() => undefined);
  }, EVERY);
}

function reloadWhenIdle(): void {
  const isBusy = document.querySelector('.working, .challenge, .sheet') !== null;
  if (isBusy) setTimeout(reloadWhenIdle, PAUSE);
  else location.reload();
}
