import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Principal } from '../../platform/access/principal.js';
import { presentRequest } from '../../platform/http/request-context.js';
import { ApiKeysService } from '../api-keys/api-keys.service.js';
import { ApiKeyReadsOnly } from '../errors.js';

const READS = ['GET', 'HEAD'];

/** Learns on whose behalf a program calls from the user's personal key; it may read, and nothing else. */
@Injectable()
export class ApiKeyGuard implements CanActivate {
  constructor(private readonly keys: ApiKeysService) {}

  /** @throws ApiKeyInvalid ApiKeyReadsOnly */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest & { user?: Principal }>();
    request.user = await this.keys.holderOf(String(request.headers['x-api-key']), new Date());
    const present = presentRequest();
    if (present) present.userId = request.user.id;
    if (!READS.includes(request.method)) throw new ApiKeyReadsOnly();
    return true;
  }
}
