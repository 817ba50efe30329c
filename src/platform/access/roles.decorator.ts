import { Reflector } from '@nestjs/core';
import type { Role } from './role.js';

/** Closes a route to callers of any other role. */
export const Roles = Reflector.createDecorator<Role[] | undefined>();
