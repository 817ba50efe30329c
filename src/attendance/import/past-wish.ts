import type { TableWish } from '../../platform/tables/table-wish.js';

export interface PastWish extends TableWish {
  /** Whether records that are there and say something else are written anew. */
  readonly replaces: boolean;
  /** Why that is, and why days of a closed month are written to. */
  readonly reason: string | undefined;
}
