import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { finalize, type Observable } from 'rxjs';
import { ValidationFailed } from '../../errors/validation.js';
import { asSpan } from '../../tracing/spans.js';
import { Form, type FormRequest, type FormShape } from './form.shape.js';
import { FormMemory } from './form-memory.js';
import { FormReader } from './form.reader.js';

/** Reads the form of a route that takes one, after the guards and before the pipes. */
@Injectable()
export class FormInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly reader: FormReader,
    private readonly memory: FormMemory,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const shape = this.reflector.get(Form, context.getHandler());
    const request = context.switchToHttp().getRequest<FastifyRequest & FormRequest>();

    if (request.isMultipart()) return this.withForm(request, shape, next);
    if (!shape.optional) {
      throw new ValidationFailed(
        shape.files.map(({ name: field }) => ({
          field,
          message: `${field} must be sent as multipart/form-data`,
        })),
      );
    }
    return next.handle();
  }

  /** What the form holds counts until the request is answered, whether or not somebody still waits for that. */
  private async withForm(
    request: FastifyRequest & FormRequest,
    shape: FormShape,
    next: CallHandler,
  ): Promise<Observable<unknown>> {
    const held = this.memory.open();
    const release = () => {
      held.release();
    };
    try {
      const { fields, uploads } = await asSpan('form', () =>
        this.reader.read(request, shape, held),
      );
      request.body = fields;
      request.uploads = uploads;
    } catch (error) {
      release();
      throw error;
    }
    return next.handle().pipe(finalize(release));
  }
}
