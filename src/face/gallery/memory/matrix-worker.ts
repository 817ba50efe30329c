import { parentPort, workerData } from 'node:worker_threads';
import type { Neighbour } from '../decision.js';
import { TemplateMatrix, type MatrixContents } from './template-matrix.js';
import type { MatrixAnswer, MatrixOrder } from './threaded-matrix.js';

const matrix = new TemplateMatrix(workerData as MatrixContents);

parentPort?.on('message', (order: MatrixOrder) => {
  if ('put' in order) matrix.put(order.put, order.template);
  else if ('delete' in order) matrix.delete(order.delete);
  else if ('end' in order) parentPort?.close();
  else answer({ search: order.search, neighbours: found(order.probe, order.count) });
});

const found = (probe: Float32Array | string, count: number): Neighbour[] =>
  typeof probe === 'string' ? matrix.nearestTo(probe, count) : matrix.nearest(probe, count);

function answer(answered: MatrixAnswer): void {
  parentPort?.postMessage(answered);
}
