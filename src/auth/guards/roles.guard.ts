import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Visitor } from '../../platform/access/device-principal.js';
import { Roles } from '../../platform/access/roles.decorator.js';
import { Role } from '../../platform/access/role.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { RoleNotAllowed } from '../errors.js';
import { SecondFactorMissing } from '../second-factor/errors.js';

/** Lets a user through when the route asks for no role, or for theirs; a device came in by its scope. */
@Injectable()
export class RolesGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly settings: SettingsService,
  ) {}

  /** @throws RoleNotAllowed SecondFactorMissing */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const wanted = this.reflector.getAllAndOverride(Roles, [
      context.getHandler(),
      context.getClass(),
    ]);
    const { user } = context.switchToHttp().getRequest<{ user?: Visitor }>();
    if (user?.kind === 'device') return true;
    if (!wanted) return true;
    if (!user || !wanted.includes(user.role)) throw new RoleNotAllowed();
    if (user.role === Role.Admin && !user.hasSecondFactor) await this.refuseWhereDemanded();
    return true;
  }

  private async refuseWhereDemanded(): Promise<void> {
    const { second_factor_required: isDemanded } = await this.settings.current();
    if (isDemanded) throw new SecondFactorMissing();
  }
}
