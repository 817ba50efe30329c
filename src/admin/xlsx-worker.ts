import { parentPort, workerData } from 'node:worker_threads';
import { TableRefused } from './table.js';
import { readXlsxTable } from './xlsx-table.js';

/** The thread that reads one workbook. */
try {
  parentPort?.postMessage({ table: await readXlsxTable(Buffer.from(workerData as Uint8Array)) });
} catch (error) {
  parentPort?.postMessage({ fault: error instanceof TableRefused ? error.fault : 'unreadable' });
}
