import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { ThrottlerGuard } from '@nestjs/throttler';
import { ProblemFilter } from '../errors/problem.filter.js';
import { validation } from '../errors/validation.js';
import { Draining } from './draining.js';
import { FormGuard } from './forms/form.guard.js';
import { FormsModule } from './forms/forms.module.js';
import { throttling } from './throttling.js';

/** What holds for every route: how many calls, what input is, what a refusal looks like. */
@Global()
@Module({
  imports: [FormsModule, throttling],
  exports: [Draining],
  providers: [
    Draining,
    { provide: APP_GUARD, useClass: ThrottlerGuard },
    { provide: APP_GUARD, useClass: FormGuard },
    { provide: APP_PIPE, useFactory: validation },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
export class HttpModule {}
