import { IsOptional } from 'class-validator';
import { WholeNumberText } from '../../platform/wire/query-values.js';

export class IdentifyFields {
  /** How many candidates to name at most; 5 when left out. */
  @IsOptional()
  @WholeNumberText(1, 10)
  limit?: number;
}
