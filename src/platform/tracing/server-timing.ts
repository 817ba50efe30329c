import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Visitor } from '../access/device-principal.js';
import { Role } from '../access/role.js';
import { measuring, presentTimes, type SpentTimes } from './spent-times.js';
import { isTimed } from './timed.decorator.js';

type Called = FastifyRequest & { user?: Visitor };

/** From its arrival on, what the parts of a request to a timed route take is kept. */
export function measureParts(
  request: FastifyRequest,
  _reply: FastifyReply,
  done: () => void,
): void {
  if (isTimed(request)) measuring(new Map(), done);
  else done();
}

/** Tells it with the answer, whatever that is. */
export function tellParts(
  request: Called,
  reply: FastifyReply,
  _payload: unknown,
  done: () => void,
): void {
  const times = presentTimes();
  if (times && mayLearn(request.user)) {
    reply.header('Server-Timing', serverTiming(times, reply.elapsedTime));
  }
  done();
}

/**
 * Whoever stands behind a door or runs the site. Somebody who sends pictures by a token of their own could tell from the
 * times how far a picture came before it was refused, and how many people are enrolled.
 */
const mayLearn = (caller: Visitor | undefined): boolean =>
  caller?.kind === 'device' || caller?.role === Role.Admin;

/** The parts as https://www.w3.org/TR/server-timing/ writes them, in milliseconds; what did not happen is left out. */
function serverTiming(times: SpentTimes, total: number): string {
  const spent = (name: string) => times.get(name) ?? 0;
  const parts = {
    upload: spent('form'),
    wait: spent('face wait') - spent('face engine'),
    engine: spent('face engine'),
    search: spent('gallery search'),
    db: spent('transaction') + spent('statement'),
    total,
  };
  return Object.entries(parts)
    .filter(([, ms]) => ms > 0)
    .map(([name, ms]) => `${name};dur=${ms.toFixed(1)}`)
    .join(', ');
}
