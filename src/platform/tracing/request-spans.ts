import {
  context,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tracer } from './spans.js';

/**
 * A span for each request, below the caller's own where it sent a `traceparent`. Of the request it has the route and
 * the id by which the log knows it: nobody's name or address, and no path, which names people.
 */
export function spanRequest(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  const { method, routeOptions, headers, id } = request;
  const route = routeOptions.url ?? 'unmatched';
  const span = tracer.startSpan(
    `${method} ${route}`,
    {
      kind: SpanKind.SERVER,
      attributes: { 'http.request.method': method, 'http.route': route, 'request.id': id },
    },
    propagation.extract(ROOT_CONTEXT, headers),
  );
  reply.raw.once('close', () => {
    span.setAttribute('http.response.status_code', reply.raw.statusCode);
    if (reply.raw.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  });
  context.with(trace.setSpan(ROOT_CONTEXT, span), done);
}
