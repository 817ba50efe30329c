import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Principal } from '../access/principal.js';
import { Public } from '../access/public.decorator.js';
import { presentRequest } from '../http/request-context.js';
import { ApiKeysService } from './api-keys.service.js';
import { BearerGuard } from './bearer.guard.js';
import { ApiKeyReadsOnly } from './errors.js';

/** Every route is closed to callers without a token or a personal key, unless it is marked @Public(). */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly bearer: BearerGuard,
    private readonly keys: ApiKeysService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const isPublic = this.reflector.getAllAndOverride(Public, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (isPublic) return true;

    const request = context.switchToHttp().getRequest<FastifyRequest & { user?: Principal }>();
    const key = request.headers['x-api-key'];
    if (typeof key !== 'string' || request.headers.authorization) {
      await this.bearer.canActivate(context);
      return true;
    }
    await this.admitProgram(request, key);
    return true;
  }

  /** @throws ApiKeyInvalid ApiKeyReadsOnly */
  private async admitProgram(
    request: FastifyRequest & { user?: Principal },
    key: string,
  ): Promise<void> {
    request.user = await this.keys.holderOf(key);
    const present = presentRequest();
    if (present) present.userId = request.user.id;
    if (request.method !== 'GET' && request.method !== 'HEAD') throw new ApiKeyReadsOnly();
  }
}
