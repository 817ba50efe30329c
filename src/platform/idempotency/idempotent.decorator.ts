import { applyDecorators, UseInterceptors } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { IdempotencyInterceptor } from './idempotency.interceptor.js';

/** The route takes an Idempotency-Key: repetitions of a request are answered like the first. */
export const Idempotent = () =>
  applyDecorators(
    UseInterceptors(IdempotencyInterceptor),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description:
        'A word of your own, new for each request. The same request with the same key is carried out once; ' +
        'repetitions within 24 hours get the first answer, with the header Idempotency-Replayed.',
    }),
  );
