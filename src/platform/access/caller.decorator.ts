import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { DevicePrincipal, Visitor } from './device-principal.js';
import type { Principal } from './principal.js';

const visitorOf = (context: ExecutionContext): Visitor =>
  context.switchToHttp().getRequest<{ user: Visitor }>().user;

/** The signed-in user; every route without @Public() and @Devices() has one. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const visitor = visitorOf(context);
  if (visitor.kind === 'device') throw new Error('A route for devices asks for a user');
  return visitor;
});

/** The user or the device that calls a route with @Devices(). */
export const Visiting = createParamDecorator((_: unknown, context: ExecutionContext) =>
  visitorOf(context),
);

/** The device that calls a route which no user may call. */
export const Device = createParamDecorator(
  (_: unknown, context: ExecutionContext): DevicePrincipal => {
    const visitor = visitorOf(context);
    if (visitor.kind !== 'device') throw new Error('A route for users asks for a device');
    return visitor;
  },
);
