import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, of, type Observable } from 'rxjs';
import type { Visitor } from '../access/device-principal.js';
import { refusalOf, type Refusal } from '../errors/problem.js';
import type { FormRequest } from '../http/forms/form.shape.js';
import { RefusedAgain } from './errors.js';
import { fingerprintOf } from './fingerprint.js';
import { IdempotencyKeys, type Claim, type KeptAnswer } from './idempotency-keys.js';
import { invalidField } from '../errors/validation.js';

type Request = FastifyRequest & FormRequest & { user: Visitor };

/** What is kept of an answer: its body, or the refusal. */
type Content = { readonly body: unknown } | { readonly refusal: Refusal };

/** Carries out a request that brings an Idempotency-Key once, and answers its repetitions alike. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly keys: IdempotencyKeys) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<Request>();
    const reply = http.getResponse<FastifyReply>();
    const key = keyOf(request);
    if (key === undefined) return next.handle();

    const fingerprint = await fingerprintOf(request);
    const claimed = await this.keys.claim({ owner: request.user.id, key, fingerprint });
    return 'kept' in claimed
      ? of(replayed(claimed.kept, reply))
      : from(this.firstAnswer(claimed.mine, next, reply));
  }

  private async firstAnswer(claim: Claim, next: CallHandler, reply: FastifyReply) {
    try {
      const body: unknown = await lastValueFrom(next.handle());
      await this.settle(claim, reply.statusCode, { body });
      return body;
    } catch (error) {
      const refusal = refusalOf(error);
      await this.settle(claim, refusal.status, { refusal: plain(refusal) }, refusal.retryAfter);
      throw error;
    }
  }

  /** What was not decided, or is to be tried again after a while, is not kept. */
  private async settle(
    claim: Claim,
    status: number,
    content: Content,
    retryAfter?: number,
  ): Promise<void> {
    if (status >= 500 || retryAfter !== undefined) await this.keys.release(claim);
    else await this.keys.keep(claim, { status, answer: JSON.stringify(content) });
  }
}

/** @throws ValidationFailed */
function keyOf({ headers }: FastifyRequest): string | undefined {
  const key = headers['idempotency-key'];
  if (key === undefined || /^[\x21-\x7e]{1,255}$/.test(String(key))) return key?.toString();
  const message = 'Idempotency-Key must be 1 to 255 printable ASCII characters without spaces';
  throw invalidField('Idempotency-Key', message);
}

function replayed({ status, answer }: KeptAnswer, reply: FastifyReply): unknown {
  reply.header('Idempotency-Replayed', 'true');
  // Only `settle` writes it.
  const content = JSON.parse(answer) as Content;
  if ('refusal' in content) throw new RefusedAgain(content.refusal);
  reply.status(status);
  return content.body;
}

const plain = ({ status, code, message, extensions }: Refusal): Refusal => ({
  status,
  code,
  message,
  extensions,
});
