import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { FaceHealth } from '../face/face-readiness.js';

/** Seconds: from an answer out of memory to a month of ten thousand people. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export type Instruments = ReturnType<typeof makeInstruments>;

/** What is read when somebody asks, by the labels of a gauge. */
type Reading = () => Promise<readonly { labels: Record<string, string>; value: number }[]>;

interface Readings {
  readonly face: () => FaceHealth;
  readonly jobs: Reading;
  readonly mails: Reading;
}

/**
 * What is measured, beside what Node tells of every process. Several processes add up their counts; of what all of them
 * see alike, one is told.
 */
export function makeInstruments({ face, jobs, mails }: Readings) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    requests: new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Answers by method, route and status',
      labelNames: ['method', 'route', 'status'],
      buckets: BUCKETS,
      registers,
    }),
    decisions: new Counter({
      name: 'face_decisions_total',
      help: 'Pictures that were looked for in the gallery, by what came of it',
      labelNames: ['result'],
      registers,
    }),
    engineReady: new Gauge({
      name: 'face_engine_ready',
      help: 'Whether the face networks are loaded and warm',
      registers,
      aggregator: 'min',
      collect() {
        this.set(Number(face().engine === 'ready'));
      },
    }),
    picturesWaiting: new Gauge({
      name: 'face_engine_waiting',
      help: 'Pictures waiting for a worker',
      registers,
      collect() {
        this.set(face().waiting);
      },
    }),
    galleryPeople: new Gauge({
      name: 'face_gallery_people',
      help: 'People who can be recognised',
      registers,
      aggregator: 'max',
      collect() {
        this.set(face().gallerySize);
      },
    }),
    jobs: new Gauge({
      name: 'jobs',
      help: 'Jobs in the database by kind and state',
      labelNames: ['kind', 'state'],
      registers,
      aggregator: 'max',
      collect() {
        return setAll(this, jobs);
      },
    }),
    mails: new Gauge({
      name: 'mails',
      help: 'Letters by what became of them',
      labelNames: ['status'],
      registers,
      aggregator: 'max',
      collect() {
        return setAll(this, mails);
      },
    }),
  };
}

async function setAll(gauge: Gauge, read: Reading): Promise<void> {
  const values = await read();
  gauge.reset();
  for (const { labels, value } of values) gauge.set(labels, value);
}
