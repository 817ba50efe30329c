import type { FastifyRequest } from 'fastify';

/** What a request tells of where it comes from. */
export type Provenance = Pick<FastifyRequest, 'method' | 'headers' | 'host'>;

const READS = ['GET', 'HEAD'];

export const isRead = ({ method }: Pick<Provenance, 'method'>): boolean => READS.includes(method);

/**
 * Whether one of our own pages sent it. A form of another site can set no header of its own, and a script of another
 * site is told apart by what its browser says of it: `Sec-Fetch-Site`, or where plain HTTP leaves that out, `Origin`.
 */
export function isFromOwnPage({ headers, host }: Provenance): boolean {
  if (headers['x-requested-with'] === undefined) return false;
  const site = headers['sec-fetch-site'];
  return site === undefined ? hostOf(headers.origin) === host : site === 'same-origin';
}

export const hostOf = (origin = ''): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined;
