import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Public } from '../../platform/access/public.decorator.js';
import { ApiKeyGuard } from './api-key.guard.js';
import { BearerGuard } from './bearer.guard.js';
import { DeviceGuard } from './device.guard.js';
import { isFromOwnPage, isRead } from '../cookies/same-origin.js';
import { SessionCookies } from '../cookies/session-cookies.js';
import { CrossSiteRequest, TwoCredentials } from '../errors.js';

const HEADERS = ['authorization', 'x-api-key', 'x-device-key'] as const;

/**
 * Every route is closed to callers without a token, a personal key or a device's, unless it is marked @Public(). A token
 * may come in the cookie of a page; what changes something must then come from a page of ours.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly bearer: BearerGuard,
    private readonly program: ApiKeyGuard,
    private readonly device: DeviceGuard,
    private readonly cookies: SessionCookies,
  ) {}

  /** @throws TwoCredentials CrossSiteRequest, and what the guard of the credential throws */
  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const isPublic = this.reflector.getAllAndOverride(Public, [
      context.getHandler(),
      context.getClass(),
    ]);
    return isPublic || this.guardFor(context).canActivate(context);
  }

  private guardFor(context: ExecutionContext): BearerGuard | ApiKeyGuard | DeviceGuard {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const [credential, ...more] = this.credentialsOf(request);
    if (more.length > 0) throw new TwoCredentials();
    if (credential === 'x-device-key') return this.device;
    if (credential === 'x-api-key') return this.program;
    const isByCookie = credential === 'cookie';
    if (isByCookie && !isRead(request) && !isFromOwnPage(request)) throw new CrossSiteRequest();
    return this.bearer;
  }

  private credentialsOf(request: FastifyRequest): string[] {
    const names: string[] = HEADERS.filter((name) => request.headers[name] !== undefined);
    return this.cookies.accessOf(request) === undefined ? names : [...names, 'cookie'];
  }
}
