import {
  createParamDecorator,
  Injectable,
  type ExecutionContext,
  type PipeTransform,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Environment } from '../../platform/config/environment.js';
import type { Page } from '../../platform/wire/sorting.js';
import { isOfApplication } from './application-origin.js';

/** What is asked. */
export const Asked = createParamDecorator((_: unknown, context: ExecutionContext) =>
  context.switchToHttp().getRequest<FastifyRequest>(),
);

/** On one page, as long as the process may be kept from its other callers. */
const EVERYBODY: Page = { page: 1, limit: 1000 };

/** Applications of `CORS_ORIGINS` that name no page know of none: they list everybody, and search in that. */
@Injectable()
export class UnpagedList implements PipeTransform<FastifyRequest, Page | undefined> {
  constructor(private readonly environment: Environment) {}

  transform(request: FastifyRequest): Page | undefined {
    const { page, limit } = request.query as Readonly<Record<keyof Page, unknown>>;
    const isPaged = page !== undefined || limit !== undefined;
    return isPaged || !isOfApplication(request, this.environment) ? undefined : EVERYBODY;
  }
}
