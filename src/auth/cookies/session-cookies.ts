import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Environment } from '../../platform/config/environment.js';
import { isOfApplication } from './application-origin.js';
import { CookiePair } from './cookie-pair.js';

/** The two cookies of a session of our own pages; an application of another origin brings its own. */
@Injectable()
export class SessionCookies extends CookiePair {
  constructor(environment: Environment) {
    super(environment, {
      access: 'attendance_access',
      refresh: 'attendance_refresh',
      refreshPath: '/api/auth/page-session',
    });
  }

  override accessOf(request: FastifyRequest): string | undefined {
    return isOfApplication(request, this.environment) ? undefined : super.accessOf(request);
  }
}
