/** A refusal the caller can act on: a stable code, a sentence, a status. */
export abstract class DomainError extends Error {
  /** Stable snake_case word for programs. */
  abstract readonly code: string;
  /** HTTP status. */
  abstract readonly status: number;
  /** Further members of the problem document, in the wire's snake_case. */
  readonly extensions: Readonly<Record<string, unknown>> = {};
  /** Seconds until another try makes sense; sent as Retry-After. */
  readonly retryAfter?: number;
}
