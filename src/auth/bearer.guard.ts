import { Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { presentRequest } from '../http/request-context.js';
import type { Principal } from '../access/principal.js';
import { NotSignedIn, TokenExpired, TokenInvalid } from './errors.js';

/** Learns who calls from the bearer token, for `request.user`, the log and the audit trail. */
@Injectable()
export class BearerGuard extends AuthGuard('jwt') {
  /** @throws NotSignedIn TokenInvalid TokenExpired TokenRevoked */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the base class declares it so
  override handleRequest<T>(error: unknown, user: Principal | false, info: unknown): T {
    // What the database said, or that it could not be asked.
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- it was thrown before and goes on its way
    if (error) throw error;
    if (!user) throw refusalFor(info);
    const request = presentRequest();
    if (request) request.userId = user.id;
    // The base class lets its caller name the type; ours is always a principal.
    return user as T;
  }
}

function refusalFor(info: unknown): Error {
  const { name, message } = Object(info) as { name?: string; message?: string };
  if (name === 'TokenExpiredError') return new TokenExpired();
  return message === 'No auth token' ? new NotSignedIn() : new TokenInvalid();
}
