import { DomainError } from '../../platform/errors/domain-error.js';
import type { Span } from './member.js';

export class EmploymentOverlaps extends DomainError {
  readonly code = 'employment_overlaps';
  readonly status = 409;
  override readonly extensions: { readonly joined_on: string; readonly left_on: string };

  constructor({ from, to }: Span) {
    super(`There was an employment from ${from} to ${to}; another one begins after it`);
    this.extensions = { joined_on: from, left_on: to };
  }
}
