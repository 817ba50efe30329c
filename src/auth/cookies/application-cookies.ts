import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Environment } from '../../platform/config/environment.js';
import { isOfApplication } from './application-origin.js';
import { CookiePair, type CookieTokens } from './cookie-pair.js';

/**
 * The two cookies of an application that runs in browsers under one of `CORS_ORIGINS`. Calls of any other origin are
 * given none, and theirs are not read; nor does a browser send them to another site.
 */
@Injectable()
export class ApplicationCookies extends CookiePair {
  constructor(environment: Environment) {
    super(environment, {
      access: 'application_access',
      refresh: 'application_refresh',
      refreshPath: '/api/auth',
    });
  }

  override accessOf(request: FastifyRequest): string | undefined {
    return isOfApplication(request, this.environment) ? super.accessOf(request) : undefined;
  }

  override refreshOf(request: FastifyRequest): string | undefined {
    return isOfApplication(request, this.environment) ? super.refreshOf(request) : undefined;
  }

  override give(reply: FastifyReply, tokens: CookieTokens): void {
    if (isOfApplication(reply.request, this.environment)) super.give(reply, tokens);
  }

  override clear(reply: FastifyReply): void {
    if (isOfApplication(reply.request, this.environment)) super.clear(reply);
  }
}
