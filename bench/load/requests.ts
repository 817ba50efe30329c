import type { Request } from 'autocannon';
import type { Person } from '../../test/harness/people.js';

export const KINDS = ['mark', 'write', 'read'] as const;
export type Kind = (typeof KINDS)[number];

const READS = [
  '/api/users/profile',
  '/api/attendance/status',
  '/api/attendance/user-history',
  '/api/notifications',
  '/api/users/settings',
];

const SEAM = 'seam';

/** What people do all day, by kind. @param image whose face is marked */
export function requestsOf(
  people: readonly Person[],
  admin: Person,
  image: Buffer,
): Record<Kind, Request[]> {
  return {
    read: people.flatMap((person) => READS.map((path) => ({ path, headers: bearer(person) }))),
    write: people.flatMap((person) => [
      json('POST', '/api/attendance/mark', person, {}),
      json('PUT', '/api/users/settings', person, { theme: 'dark' }),
      json('PUT', '/api/notifications/read-all', person, {}),
    ]),
    mark: [
      {
        method: 'POST',
        path: '/api/attendance/mark',
        headers: { ...bearer(admin), 'content-type': `multipart/form-data; boundary=${SEAM}` },
        body: formOf(image),
      },
    ],
  };
}

const bearer = ({ token }: Person) => ({ authorization: `Bearer ${token}` });

const json = (method: 'POST' | 'PUT', path: string, person: Person, body: object): Request => ({
  method,
  path,
  headers: { ...bearer(person), 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

const formOf = (image: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(
      `--${SEAM}\r\nContent-Disposition: form-data; name="image"; filename="door.jpg"\r\nContent-Type: image/jpeg\r\n\r\n`,
    ),
    image,
    Buffer.from(`\r\n--${SEAM}--\r\n`),
  ]);
