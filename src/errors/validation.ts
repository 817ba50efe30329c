import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { DomainError } from './domain-error.js';

/** What is wrong with one member of the input; `field` is a dotted path. */
export interface FieldError {
  field: string;
  message: string;
}

/** The input is understood and not acceptable; every complaint is told at once. */
export class ValidationFailed extends DomainError {
  readonly code = 'validation_failed';
  readonly status = 400;
  override readonly extensions: { errors: readonly FieldError[] };

  constructor(errors: readonly FieldError[]) {
    super(errors.map(({ message }) => message).join('; ') || 'The request is not valid');
    this.extensions = { errors };
  }
}

/** Checks every input against its DTO, and refuses what the DTO does not know. */
export const validation = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => new ValidationFailed(errors.flatMap((error) => flat(error))),
  });

function flat(error: ValidationError, above = ''): FieldError[] {
  const field = above + error.property;
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
    field,
    message: rule === 'whitelistValidation' ? `${field} is not a known property` : above + message,
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => flat(child, `${field}.`))];
}
