import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Visitor } from '../../platform/access/device-principal.js';
import { Devices } from '../../platform/access/devices.decorator.js';
import { DeviceKeys } from '../../devices/device-keys.js';
import { presentRequest } from '../../platform/http/request-context.js';
import { DeviceNotAllowed } from '../errors.js';

/** Learns which device calls from its key, and whether the route is open to it. */
@Injectable()
export class DeviceGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly keys: DeviceKeys,
  ) {}

  /** @throws DeviceKeyInvalid DeviceKeyRevoked DeviceNotAllowed */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest & { user?: Visitor }>();
    const device = await this.keys.holderOf(String(request.headers['x-device-key']), new Date());
    const present = presentRequest();
    if (present) present.deviceId = device.id;

    const scopes = this.reflector.getAllAndOverride(Devices, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!scopes?.some((scope) => device.scopes.includes(scope))) throw new DeviceNotAllowed();
    request.user = device;
    return true;
  }
}
