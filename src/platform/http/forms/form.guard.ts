import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { FormNotTaken } from '../errors.js';
import { Form, type FormShape } from './form.shape.js';

/** Refuses forms where none is taken: nobody would read them. */
@Injectable()
export class FormGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  /** @throws FormNotTaken */
  canActivate(context: ExecutionContext): boolean {
    const isForm = context.switchToHttp().getRequest<FastifyRequest>().isMultipart();
    const shape = this.reflector.get<FormShape | undefined>(Form.KEY, context.getHandler());
    if (isForm && !shape) throw new FormNotTaken();
    return true;
  }
}
