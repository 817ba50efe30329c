import { stringify } from 'csv-stringify/sync';

const BYTE_ORDER_MARK = '\uFEFF';

export const jsonText = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** One array, a page of rows at a time. */
export async function* jsonList(pages: AsyncIterable<readonly object[]>): AsyncIterable<string> {
  let separator = '[\n';
  for await (const page of pages) {
    yield separator + page.map((row) => JSON.stringify(row)).join(',\n');
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}

/** One table as RFC 4180 writes it, in UTF-8. A text that a spreadsheet would run as a formula is defused by `'`. */
export async function* csvTable(pages: AsyncIterable<readonly object[]>): AsyncIterable<string> {
  let isFirst = true;
  for await (const page of pages) {
    yield (
      (isFirst ? BYTE_ORDER_MARK : '') +
      stringify([...page], {
        header: isFirst,
        record_delimiter: 'windows',
        escape_formulas: true,
        cast: { date: (moment) => moment.toISOString(), boolean: String },
      })
    );
    isFirst = false;
  }
}
