import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PROBLEM_TYPE, problemOf, refusalOf } from '../errors/problem.js';

/** Answers what the router itself refuses, such as an address it cannot decode: no hook or filter has run. */
export function refuseBeforeRouting(
  error: Error,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const refusal = refusalOf(error);
  void reply
    .status(refusal.status)
    .header('X-Request-Id', request.id)
    .header('X-Content-Type-Options', 'nosniff')
    .type(PROBLEM_TYPE)
    .send(JSON.stringify(problemOf(refusal, request.id)));
}

const STATUS_OF: Partial<Record<string, { code: string; statusCode: number }>> = {
  HPE_HEADER_OVERFLOW: { code: 'TOO_LONG', statusCode: 431 },
  ERR_HTTP_REQUEST_TIMEOUT: { code: 'TOO_SLOW', statusCode: 408 },
};

/** Answers what is not HTTP, or has too long a head: there is no request yet, only a socket. */
export function refuseClientError(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const refusal = refusalOf({
    code: 'MALFORMED_HTTP',
    statusCode: 400,
    ...STATUS_OF[error.code ?? ''],
  });
  const id = randomUUID();
  const body = JSON.stringify(problemOf(refusal, id));
  const head = [
    `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status] ?? ''}`,
    `Content-Type: ${PROBLEM_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${id}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
