import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Principal } from '../platform/access/principal.js';
import { Readership } from './readership.js';

/** Closes a route to whoever may read nobody's data but their own. */
@Injectable()
export class ReadersGuard implements CanActivate {
  constructor(private readonly readership: Readership) {}

  /** @throws NotAllowed */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { user } = context.switchToHttp().getRequest<{ user: Principal }>();
    await this.readership.demand(user);
    return true;
  }
}
