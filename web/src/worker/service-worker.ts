/// <reference lib="webworker" />
// The kiosk opens without a network: its page and scripts are kept, the newest page is asked for first.
declare const __FILES__: string[];
declare const __VERSION__: string;
declare const self: ServiceWorkerGlobalScope;

const PAGE = '/kiosk/';
const FILES = ['/icon.svg', ...__FILES__];
const CACHE = `kiosk-${__VERSION__}`;
/** Milliseconds after which the kept page is shown; a network that hangs is worse than none. */
const PATIENCE = 3000;

self.addEventListener('install', (event) => {
  const keep = async () => {
    const cache = await caches.open(CACHE);
    await cache.addAll([PAGE, ...FILES]);
    await self.skipWaiting();
  };
  event.waitUntil(keep());
});

self.addEventListener('activate', (event) => {
  const tidy = async () => {
    const old = (await caches.keys()).filter((name) => name !== CACHE);
    await Promise.all(old.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(newestPage(request));
  else if (FILES.includes(pathname)) event.respondWith(kept(request));
});

async function newestPage(request: Request): Promise<Response> {
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
    if (answer.ok || answer.type === 'opaqueredirect') return answer;
  } catch {
    // No network, or one that hangs.
  }
  return (await caches.match(PAGE, { ignoreVary: true })) ?? Response.error();
}

const kept = async (request: Request): Promise<Response> =>
  (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
