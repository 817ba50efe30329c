import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { Semaphore } from 'async-mutex';
import { readCsv } from './csv-table.js';
import { decoded } from './text-encoding.js';
import { TableTooLarge, UnreadableTable } from './errors.js';
import { MOST_ROWS, TableRefused, type Table, type TableFault } from './table.js';
import { tableOf } from './xlsx-lines.js';

/** Workbooks read at the same time. */
const AT_ONCE = 1;
/** Megabytes of a thread that reads a workbook: a bomb blows up there. */
const MOST_MEMORY = 384;

/** Milliseconds for one: 10,000 rows take a few seconds, and who waits behind a hostile one waits no longer than this. */
const LONGEST = 30_000;

type ReadingResult = { readonly lines: Uint8Array } | { readonly fault: TableFault };

/** Reads tables that people send, without holding up anybody else. */
@Injectable()
export class TableReader {
  private readonly turns = new Semaphore(AT_ONCE);

  /**
   * @param encoding of a text, by its name in the WHATWG's standard; null when nobody said
   * @throws UnsupportedTable UnreadableTable TableTooLarge EncodingUncertain
   */
  async read(bytes: Buffer, encoding: string | null): Promise<Table> {
    try {
      if (isArchive(bytes)) return await this.turns.runExclusive(() => readInThread(bytes));
      return await readCsv(decoded(bytes, encoding));
    } catch (error) {
      if (!(error instanceof TableRefused)) throw error;
      throw error.fault === 'too_large'
        ? new TableTooLarge(`${MOST_ROWS.toLocaleString('en')} rows is the most`)
        : new UnreadableTable();
    }
  }
}

const isArchive = (bytes: Buffer): boolean =>
  bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04'));

async function readInThread(bytes: Buffer): Promise<Table> {
  const outcome = await new Promise<ReadingResult>((resolve) => {
    const thread = new Worker(new URL('./xlsx-worker.js', import.meta.url), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    });
    thread.once('message', resolve);
    thread.once('error', () => {
      resolve({ fault: 'too_large' });
    });
    const limit = setTimeout(() => {
      resolve({ fault: 'too_large' });
      void thread.terminate();
    }, LONGEST);
    thread.once('exit', () => {
      clearTimeout(limit);
    });
  });
  if ('fault' in outcome) throw new TableRefused(outcome.fault);
  return tableOf(outcome.lines);
}
