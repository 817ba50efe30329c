import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { invalidField } from '../../platform/errors/validation.js';

/** The id of the last event that was seen; browsers send an empty one when there was none. */
export const LastEventId = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const text = context.switchToHttp().getRequest<FastifyRequest>().headers['last-event-id'];
  if (!text) return undefined;
  if (/^\d{1,15}$/.test(String(text))) return Number(text);
  const message = 'Last-Event-ID must be the id of an event of this stream';
  throw invalidField('Last-Event-ID', message);
});
