export class FieldProblem {
  /** The dotted path of the member. */
  field!: string;
  message!: string;
}

/** A refusal, as RFC 9457 writes it; the same sentence is also under `error` and `message`. */
export class Problem {
  type!: string;
  title!: string;
  status!: number;

  /** One human sentence. */
  detail!: string;

  /** Stable snake_case word for programs. */
  code!: string;

  /** The same as `detail`. */
  error!: string;

  /** The same as `detail`. */
  message!: string;

  /** The request's id, also in the header X-Request-Id. */
  request_id!: string;

  /** What is wrong with which member, when `code` is `validation_failed`. */
  errors?: FieldProblem[];
}
