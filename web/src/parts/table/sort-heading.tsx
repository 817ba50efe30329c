import type { Column } from './column.js';

interface SortHeadingProps<Row> {
  readonly column: Column<Row>;
  readonly sort: string | undefined;
  readonly onSort: ((sort: string) => void) | undefined;
}

/** A heading that sorts by its column when it is pressed, and the other way round when it is pressed again. */
export function SortHeading<Row>({ column, sort, onSort }: SortHeadingProps<Row>) {
  const { heading, sort: member, isNumber } = column;
  const shape = { scope: 'col', role: 'columnheader', class: isNumber ? 'number' : '' } as const;
  if (member === undefined || !onSort) return <th {...shape}>{heading}</th>;
  const isUp = sort === member;
  const isDown = sort === `-${member}`;
  const order = isUp ? 'ascending' : isDown ? 'descending' : 'none';
  return (
    <th {...shape} aria-sort={order}>
      <button
        type="button"
        class="sort"
        onClick={() => {
          onSort(isUp ? `-${member}` : member);
        }}
      >
        {heading}
      </button>
    </th>
  );
}
