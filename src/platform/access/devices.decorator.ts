import { Reflector } from '@nestjs/core';
import type { DeviceScope } from './device-principal.js';

/** Opens a route to devices that hold one of the scopes; the roles speak of users only. */
export const Devices = Reflector.createDecorator<readonly DeviceScope[] | undefined>();
