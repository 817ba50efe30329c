import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { addressOf } from './caller-address.js';
import { duringRequest, type RequestContext } from './request-context.js';

/** The caller's own id for the request if it is a plain word, else a new one. */
export const requestIdOf = ({ headers }: IncomingMessage): string => {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
};

/** The first of all hooks: gives the request its id and its context, and writes its one line when it is over. */
export function traceRequests(log: Logger) {
  // The line has no place for a secret; looking for one would cost more than writing it.
  const lines = log.child({}, { redact: [] });
  return (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    reply.header('X-Request-Id', request.id);
    const context: RequestContext = {
      requestId: request.id,
      ipAddress: addressOf(request),
      userAgent: request.headers['user-agent']?.slice(0, 500) ?? null,
      userId: null,
    };
    reply.raw.once('close', () => {
      lines.info(summary(request, reply, context), 'request');
    });
    duringRequest(context, done);
  };
}

/** Never a body, a header or a query string: tokens and signatures travel there. */
const summary = (request: FastifyRequest, reply: FastifyReply, context: RequestContext) => ({
  request_id: context.requestId,
  method: request.method,
  path: request.url.split('?', 1)[0],
  // 499 in the manner of nginx: the caller hung up before the answer was out.
  status: reply.raw.writableFinished ? reply.raw.statusCode : 499,
  ms: Math.round(reply.elapsedTime),
  ip: context.ipAddress,
  user_id: context.userId,
  ...(context.deviceId && { device_id: context.deviceId }),
});
