import { WholeNumberText } from '../../http/query-values.js';

export class IdentifyFields {
  /** How many candidates to name. */
  @WholeNumberText(1, 10)
  limit: number = 5;
}
