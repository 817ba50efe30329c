import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

const TIMED = { isTimed: true };

/** Answers of the route tell devices and administrators what their parts took, in `Server-Timing`. */
export const Timed = () => RouteConfig(TIMED);

export const isTimed = ({ routeOptions }: FastifyRequest): boolean =>
  'isTimed' in routeOptions.config;
