import {
  MoreThan,
  type FindOptionsOrder,
  type FindOptionsRelations,
  type FindOptionsWhere,
  type Repository,
} from 'typeorm';

const PAGE = 500;

/** A person's rows of a table that grows for ever, a page at a time, in the order they were written. */
export async function* pagesOf<Row extends { id: number; userId: string | null }>(
  rows: Repository<Row>,
  userId: string,
  relations: FindOptionsRelations<Row> = {},
): AsyncIterable<Row[]> {
  let last = 0;
  for (;;) {
    const page = await rows.find({
      // The compiler cannot look into a row that may have further columns.
      where: { userId, id: MoreThan(last) } as FindOptionsWhere<Row>,
      order: { id: 'ASC' } as FindOptionsOrder<Row>,
      relations,
      take: PAGE,
    });
    if (page.length > 0) yield page;
    last = page.at(-1)?.id ?? last;
    if (page.length < PAGE) return;
  }
}

/** The same pages, each row as it is told. */
export async function* mapped<Row, Told>(
  pages: AsyncIterable<readonly Row[]>,
  tell: (row: Row) => Told,
): AsyncIterable<Told[]> {
  for await (const page of pages) yield page.map(tell);
}
