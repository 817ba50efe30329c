import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
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

/** One member is what is wrong. */
export const invalidField = (field: string, message: string): ValidationFailed =>
  new ValidationFailed([{ field, message }]);

/** The libraries stumble over some input instead of refusing it: `{"toString": 1}` for a number, or 8e-323. */
class InputValidation extends ValidationPipe {
  /** @throws ValidationFailed */
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    try {
      return (await super.transform(value, metadata)) as unknown;
    } catch (error) {
      throw error instanceof TypeError ? new ValidationFailed([]) : error;
    }
  }
}

/** Checks every input against its DTO, and refuses what the DTO does not know. */
export const validation = (): ValidationPipe =>
  new InputValidation({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) => new ValidationFailed(errors.flatMap((error) => flat(error))),
  });

function flat(error: ValidationError, above = ''): FieldError[] {
  const field = above + error.property;
  // Decorators run from the bottom up: the last complaint is of the one written first, the most basic.
  const [rule, message] = Object.entries(error.constraints ?? {}).at(-1) ?? [];
  const own = message === undefined ? [] : [{ field, message: sentence(rule, message, field) }];
  return [...own, ...(error.children ?? []).flatMap((child) => flat(child, `${field}.`))];
}

/** The library begins a complaint with the member's own name; a nested one needs the whole path. */
function sentence(rule: string | undefined, message: string, field: string): string {
  if (rule === 'whitelistValidation') return `${field} is not a known property`;
  const name = field.split('.').at(-1) ?? field;
  return message.startsWith(`${name} `) ? field + message.slice(name.length) : message;
}
