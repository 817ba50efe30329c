import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { environmentRefusal } from './environment.js';
import { PROBLEM_TYPE, problemOf, refusalOf } from './problem.js';

/** Between two lines about failures of the surroundings, ms. */
const OUTAGE_SILENCE = 30_000;

/** Gives every refusal one shape, RFC 9457, and keeps to itself what only we should know. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');
  private silentUntil = 0;

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const refusal = refusalOf(error);
    this.tell(error, refusal.status);
    // A stream that broke off half way: the answer is on its way and cannot be taken back.
    if (reply.sent || reply.raw.headersSent) return;

    if (refusal.retryAfter !== undefined) reply.header('Retry-After', refusal.retryAfter);
    void reply
      .status(refusal.status)
      .header('Cache-Control', 'no-store')
      .type(PROBLEM_TYPE)
      .send(JSON.stringify(problemOf(refusal, http.getRequest<FastifyRequest>().id)));
  }

  /** What nobody foresaw is told each time; an outage, which all requests meet, once a while. */
  private tell(error: unknown, status: number): void {
    if (status === 500) this.logger.error(error);
    const isOutage = status > 500 && environmentRefusal(error) !== undefined;
    if (!isOutage || performance.now() < this.silentUntil) return;
    this.silentUntil = performance.now() + OUTAGE_SILENCE;
    this.logger.error(error);
  }
}
