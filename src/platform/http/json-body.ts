import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

type Done = (error: Error | null, body?: unknown) => void;

/** Reads JSON; no body at all is an empty object, as clients set the header on every call. */
export const readJson = (adapter: FastifyAdapter) => {
  const parse = adapter.getInstance().getDefaultJsonParser('error', 'error');
  return (request: FastifyRequest, body: Buffer, done: Done): void => {
    if (body.length === 0) {
      done(null, {});
      return;
    }
    void parse(request, body.toString('utf8'), done);
  };
};
