import { changeQuery, useRoute } from '../routing/route.js';

/** How many rows a page has. */
const LIMIT = 25;

export interface ListState {
  readonly page: number;
  readonly limit: number;
  readonly sort: string | undefined;
  readonly query: Readonly<Record<string, string>>;
  readonly onPage: (page: number) => void;
  readonly onSort: (sort: string) => void;
  /** Changes what is listed, and begins at its first page. */
  readonly filter: (changes: Record<string, string | undefined>) => void;
}

/** The page, the order and the filters of a list, kept in the address: they can be sent, and gone back to. */
export function useList(limit = LIMIT): ListState {
  const { query } = useRoute();
  return {
    page: Number(query['page'] ?? 1),
    limit,
    sort: query['sort'],
    query,
    onPage(page) {
      changeQuery({ page: page > 1 ? String(page) : undefined });
    },
    onSort(sort) {
      changeQuery({ sort, page: undefined });
    },
    filter(changes) {
      changeQuery({ ...changes, page: undefined });
    },
  };
}
