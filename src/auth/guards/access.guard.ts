import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Public } from '../../platform/access/public.decorator.js';
import { ApiKeyGuard } from './api-key.guard.js';
import { BearerGuard } from './bearer.guard.js';
import { DeviceGuard } from './device.guard.js';
import { TwoCredentials } from '../errors.js';

const CREDENTIALS = ['authorization', 'x-api-key', 'x-device-key'] as const;

/** Every route is closed to callers without a token, a personal key or a device's, unless it is marked @Public(). */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly bearer: BearerGuard,
    private readonly program: ApiKeyGuard,
    private readonly device: DeviceGuard,
  ) {}

  /** @throws TwoCredentials, and what the guard of the credential throws */
  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const isPublic = this.reflector.getAllAndOverride(Public, [
      context.getHandler(),
      context.getClass(),
    ]);
    return isPublic || this.guardFor(context).canActivate(context);
  }

  private guardFor(context: ExecutionContext): BearerGuard | ApiKeyGuard | DeviceGuard {
    const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
    const credentials = CREDENTIALS.filter((name) => headers[name] !== undefined);
    if (credentials.length > 1) throw new TwoCredentials();
    if (credentials[0] === 'x-device-key') return this.device;
    return credentials[0] === 'x-api-key' ? this.program : this.bearer;
  }
}
