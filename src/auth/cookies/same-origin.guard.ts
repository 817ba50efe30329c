import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CrossSiteRequest } from '../errors.js';
import { isFromOwnPage } from './same-origin.js';

/** Lets in nothing but calls of our own pages: what another site sends could sign somebody in, or out. */
@Injectable()
export class SameOriginGuard implements CanActivate {
  /** @throws CrossSiteRequest */
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!isFromOwnPage(request)) throw new CrossSiteRequest();
    return true;
  }
}
