import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { ValidationFailed } from '../../errors/validation.js';
import { Form, type FormRequest } from './form.shape.js';
import { FormReader } from './form.reader.js';

/** Reads the form of a route that takes one, after the guards and before the pipes. */
@Injectable()
export class FormInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly reader: FormReader,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const shape = this.reflector.get(Form, context.getHandler());
    const request = context.switchToHttp().getRequest<FastifyRequest & FormRequest>();

    if (request.isMultipart()) {
      const { fields, uploads } = await this.reader.read(request, shape);
      request.body = fields;
      request.uploads = uploads;
    } else if (!shape.optional) {
      throw new ValidationFailed(
        shape.files.map(({ name: field }) => ({
          field,
          message: `${field} must be sent as multipart/form-data`,
        })),
      );
    }
    return next.handle();
  }
}
