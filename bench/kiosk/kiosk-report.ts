import { percentile } from '../harness/timing.js';
import type { Observation } from './observed-page.js';

/** What the server says of its share, in the order of its work. */
const OF_SERVER = ['upload', 'wait', 'engine', 'search', 'db'];

/** Each part in milliseconds; the first four are one after the other, and their sum is all that a person waits. */
function partsOf({ shutter, encoded, answered, drawn, server }: Observation) {
  const { total = 0 } = server;
  return {
    'camera: shutter to JPEG': encoded - shutter,
    'way there and back': answered - encoded - total,
    'server, whole': total,
    'answer to drawn': drawn - answered,
    'shutter to drawn': drawn - shutter,
    ...Object.fromEntries(OF_SERVER.map((name) => [`server: ${name}`, server[name] ?? 0])),
  };
}

/** @param observations at least one */
export function rowsOf(observations: readonly Observation[]) {
  const all = observations.map((one) => Object.entries(partsOf(one)));
  const [first = []] = all;
  return Object.fromEntries(
    first.map(([name], i) => {
      const times = all.map((parts) => parts[i]?.[1] ?? NaN);
      return [name, { 'p50, ms': percentile(times, 0.5), 'p95, ms': percentile(times, 0.95) }];
    }),
  );
}
