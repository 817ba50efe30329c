import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Visitor } from '../../platform/access/device-principal.js';
import { Roles } from '../../platform/access/roles.decorator.js';
import { RoleNotAllowed } from '../errors.js';

/** Lets a user through when the route asks for no role, or for theirs; a device came in by its scope. */
@Injectable()
export class RolesGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  /** @throws RoleNotAllowed */
  canActivate(context: ExecutionContext): boolean {
    const wanted = this.reflector.getAllAndOverride(Roles, [
      context.getHandler(),
      context.getClass(),
    ]);
    const { user } = context.switchToHttp().getRequest<{ user?: Visitor }>();
    if (user?.kind === 'device') return true;
    if (wanted && !(user && wanted.includes(user.role))) throw new RoleNotAllowed();
    return true;
  }
}
