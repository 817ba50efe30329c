/** A picture that is to be sent. */
export interface Shot {
  readonly file: File;
  /** For showing it here. */
  readonly url: string;
  /** Why it was not taken in, as the server's words; undefined while nothing is known against it. */
  readonly refusal?: readonly string[];
}
