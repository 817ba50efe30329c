import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { ThrottlerGuard } from '@nestjs/throttler';
import { ProblemFilter } from '../errors/problem.filter.js';
import { validation } from '../errors/validation.js';
import { FormGuard } from './form.guard.js';
import { FormReader } from './form.reader.js';
import { throttling } from './throttling.js';

/** What holds for every route: how many calls, what a form is, what input is, what a refusal looks like. */
@Global()
@Module({
  imports: [throttling],
  providers: [
    FormReader,
    { provide: APP_GUARD, useClass: ThrottlerGuard },
    { provide: APP_GUARD, useClass: FormGuard },
    { provide: APP_PIPE, useFactory: validation },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
  exports: [FormReader],
})
export class HttpModule {}
