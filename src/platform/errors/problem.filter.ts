import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PROBLEM_TYPE, problemOf, refusalOf } from './problem.js';

/** Gives every refusal one shape, RFC 9457, and keeps to itself what only we should know. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const refusal = refusalOf(error);
    if (refusal.status === 500) this.logger.error(error);
    // A stream that broke off half way: the answer is on its way and cannot be taken back.
    if (reply.sent || reply.raw.headersSent) return;

    if (refusal.retryAfter !== undefined) reply.header('Retry-After', refusal.retryAfter);
    void reply
      .status(refusal.status)
      .header('Cache-Control', 'no-store')
      .type(PROBLEM_TYPE)
      .send(JSON.stringify(problemOf(refusal, http.getRequest<FastifyRequest>().id)));
  }
}
