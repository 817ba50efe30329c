import { Optional } from '../../platform/wire/presence.js';
import { WholeNumberText } from '../../platform/wire/query-values.js';

export class IdentifyFields {
  /** How many candidates to name at most; 5 when left out. */
  @Optional()
  @WholeNumberText(1, 10)
  limit?: number;
}
