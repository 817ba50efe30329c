import { parentPort, workerData } from 'node:worker_threads';
import { TableRefused } from './table.js';
import { readXlsxTable } from './xlsx-table.js';

/** The thread that reads one workbook. */
try {
  const lines = await readXlsxTable(Buffer.from(workerData as Uint8Array));
  parentPort?.postMessage({ lines }, [lines.buffer as ArrayBuffer]);
} catch (error) {
  parentPort?.postMessage({ fault: error instanceof TableRefused ? error.fault : 'unreadable' });
}
