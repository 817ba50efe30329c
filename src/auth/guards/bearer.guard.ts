import { Injectable, type ExecutionContext } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { presentRequest } from '../../platform/http/request-context.js';
import type { Principal } from '../../platform/access/principal.js';
import { NotSignedIn, TokenExpired, TokenInvalid } from '../errors.js';
import { RequestTokens } from './request-tokens.js';
import { TokenLookup } from '../tokens/token-lookup.js';

/** Learns who calls from the access token, for `request.user`, the log and the audit trail. */
@Injectable()
export class BearerGuard extends AuthGuard('jwt') {
  constructor(
    private readonly tokens: TokenLookup,
    private readonly requestTokens: RequestTokens,
  ) {
    super();
  }

  /** @throws NotSignedIn TokenInvalid TokenExpired TokenRevoked */
  override canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest & { user?: Principal }>();
    const token = this.requestTokens.of(request);
    const holder = token ? this.tokens.recentHolderOf(token) : undefined;
    // The base class answers with one of three kinds; for this strategy it is a promise.
    if (!holder) return super.canActivate(context) as Promise<boolean>;
    request.user = holder;
    noteCaller(holder);
    return true;
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the base class declares it so
  override handleRequest<T>(error: unknown, user: Principal | false, info: unknown): T {
    // What the database said, or that it could not be asked.
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- it was thrown before and goes on its way
    if (error) throw error;
    if (!user) throw refusalFor(info);
    noteCaller(user);
    // The base class lets its caller name the type; ours is always a principal.
    return user as T;
  }
}

function noteCaller({ id }: Principal): void {
  const request = presentRequest();
  if (request) request.userId = id;
}

function refusalFor(info: unknown): Error {
  const { name, message } = Object(info) as { name?: string; message?: string };
  if (name === 'TokenExpiredError') return new TokenExpired();
  return message === 'No auth token' ? new NotSignedIn() : new TokenInvalid();
}
