import { PageQuery } from '../platform/wire/page-query.dto.js';
import { WholeNumberText } from '../platform/wire/query-values.js';

/** A page of applications that know of no pages: as long as one may be. */
export class LongPageQuery extends PageQuery {
  /** How many on a page. */
  @WholeNumberText(1, 100)
  override limit: number = 100;
}
