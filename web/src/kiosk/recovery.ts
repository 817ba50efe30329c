/** Milliseconds until a kiosk that failed starts again: nobody stands by to press a key. */
const PAUSE = 5000;

/** Loads the page anew after an error that nobody caught, and asks that what is kept here is never cleared away. */
export function recoverByItself(): void {
  addEventListener('error', ({ error }) => {
    if (error) setTimeout(reload, PAUSE);
  });
  // By plain HTTP there is no such interface.
  if (isSecureContext) void navigator.storage.persist();
}

const reload = (): void => {
  location.reload();
};
