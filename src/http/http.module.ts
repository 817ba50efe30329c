import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { ThrottlerGuard } from '@nestjs/throttler';
import { ProblemFilter } from '../errors/problem.filter.js';
import { validation } from '../errors/validation.js';
import { FormInterceptor } from './form.interceptor.js';
import { FormReader } from './form.reader.js';
import { throttling } from './throttling.js';

/** What holds for every route: how many calls, what a form is, what input is, what a refusal looks like. */
@Module({
  imports: [throttling],
  providers: [
    FormReader,
    { provide: APP_GUARD, useClass: ThrottlerGuard },
    { provide: APP_INTERCEPTOR, useClass: FormInterceptor },
    { provide: APP_PIPE, useFactory: validation },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
export class HttpModule {}
