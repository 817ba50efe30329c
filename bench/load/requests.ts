import type { Request } from 'autocannon';
import { formOf } from '../../test/harness/client.js';
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

/** What people do all day, by kind. @param image whose face is marked */
export async function requestsOf(
  people: readonly Person[],
  admin: Person,
  image: Buffer,
): Promise<Record<Kind, Request[]>> {
  const form = new Response(formOf({ files: { image } }));
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
        headers: { ...bearer(admin), ...Object.fromEntries(form.headers) },
        body: Buffer.from(await form.arrayBuffer()),
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
