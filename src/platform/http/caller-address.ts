import { isIP, isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';

/** Where a request comes from. A proxy's header may hold anything; only an address counts, else the socket's. */
export const addressOf = ({ ip, socket }: Pick<FastifyRequest, 'ip' | 'socket'>): string =>
  isIP(ip) ? plain(ip) : plain(socket.remoteAddress ?? 'unknown');

/**
 * What limits count by. An IPv6 subscriber has 2^64 addresses, so their network stands for all of them.
 * @param address as addressOf() leaves it
 */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const missing = tail === undefined ? 0 : 8 - groups.length - groupsIn(tail);
  const all = [...groups, ...Array.from({ length: missing }, () => '0')];
  if (tail) all.push(...tail.split(':'));
  const network = all.slice(0, 4).map((group) => parseInt(group, 16).toString(16));
  return `${network.join(':')}::/64`;
}

const groupsIn = (tail: string): number => (tail === '' ? 0 : tail.split(':').length);

/** Without the zone of a link-local address, and IPv4 as itself where a socket speaks both. */
const plain = (address: string): string =>
  address.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '');
