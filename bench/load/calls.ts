import { client, type Answer } from '../../test/harness/client.js';
import type { Person } from '../../test/harness/people.js';
import type { TestServer } from '../../test/harness/server.js';

export const KINDS = ['mark', 'write', 'read'] as const;
export type Kind = (typeof KINDS)[number];
export type Call = () => Promise<Answer>;

const READS = [
  '/api/users/profile',
  '/api/attendance/status',
  '/api/attendance/user-history',
  '/api/notifications',
  '/api/users/settings',
];

/** What people do all day, at each of the processes. */
export function callsOf(
  servers: readonly TestServer[],
  people: readonly Person[],
  admin: Person,
  image: Buffer,
): Record<Kind, Call[]> {
  const each = <T>(make: (url: string) => T[]): T[] => servers.flatMap(({ url }) => make(url));
  return {
    read: each((url) => people.flatMap((person) => readsOf(url, person))),
    write: each((url) => people.flatMap((person) => writesOf(url, person))),
    mark: each((url) => {
      const { upload } = client(url, admin.token);
      return [() => upload('/api/attendance/mark', { files: { image } })];
    }),
  };
}

function readsOf(url: string, { token }: Person): Call[] {
  const { get } = client(url, token);
  return READS.map((path) => () => get(path));
}

function writesOf(url: string, { token }: Person): Call[] {
  const { post, put } = client(url, token);
  return [
    () => post('/api/attendance/mark', {}),
    () => put('/api/users/settings', { theme: 'dark' }),
    () => put('/api/notifications/read-all'),
  ];
}
