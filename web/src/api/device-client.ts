import { attendanceClient, type AttendanceClient } from '../../../clients/typescript/src/client.js';

/** Milliseconds after which the server counts as away: nobody waits longer before a camera. */
const PATIENCE = 10_000;

/** Calls as a device. The cookie of somebody who is signed in beside it would be a second credential. */
export const deviceClient = (deviceKey?: string): AttendanceClient =>
  attendanceClient({
    baseUrl: location.origin,
    ...(deviceKey !== undefined && { deviceKey }),
    fetch: (request) =>
      fetch(request, { credentials: 'omit', signal: AbortSignal.timeout(PATIENCE) }),
  });
