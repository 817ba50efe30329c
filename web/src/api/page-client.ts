import { attendanceClient, type AttendanceClient } from '../../../clients/typescript/src/client.js';

/** What tells our own pages from a form on another site. */
const OWN = { 'X-Requested-With': 'pages' };
const SESSION = '/api/auth/page-session';

/** Calls as whoever is signed in on this page, by cookie; a session that has run out is renewed in silence. */
export const pageClient = (): AttendanceClient =>
  attendanceClient({ baseUrl: location.origin, fetch: renewing });

async function renewing(request: Request): Promise<Response> {
  const again = request.clone();
  const answer = await send(request);
  if (answer.status !== 401 || new URL(request.url).pathname === SESSION) return answer;
  return (await renew(again.clone())) ?? send(again);
}

/**
 * A refresh token is good once, and the tabs of a browser share it: one renews, the others find that it is done.
 * @returns the answer where the session has been renewed by another tab, or cannot be; else nothing
 */
const renew = (request: Request): Promise<Response | undefined> =>
  alone(async () => {
    const answer = await send(request);
    if (answer.status !== 401) return answer;
    const { ok } = await send(new Request(location.origin + SESSION, { method: 'PUT' }));
    return ok ? undefined : answer;
  });

// Browsers lend locks by HTTPS alone.
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  'locks' in navigator ? navigator.locks.request('page-session', work) : work();

function send(request: Request): Promise<Response> {
  for (const [name, value] of Object.entries(OWN)) request.headers.set(name, value);
  return fetch(request);
}
