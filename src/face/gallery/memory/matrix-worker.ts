import { parentPort, workerData } from 'node:worker_threads';
import { TemplateMatrix, type MatrixContents } from './template-matrix.js';
import type { MatrixAnswer, MatrixOrder } from './threaded-matrix.js';

const matrix = new TemplateMatrix(workerData as MatrixContents);

parentPort?.on('message', (order: MatrixOrder) => {
  if ('put' in order) matrix.put(order.put, order.template);
  else if ('delete' in order) matrix.delete(order.delete);
  else answer({ search: order.search, neighbours: matrix.nearest(order.probe, order.count) });
});

function answer(found: MatrixAnswer): void {
  parentPort?.postMessage(found);
}
