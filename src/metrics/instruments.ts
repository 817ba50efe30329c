import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Seconds: from an answer out of memory to a month of ten thousand people. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export type Instruments = ReturnType<typeof makeInstruments>;

/** What is measured, beside what Node tells of every process. */
export function makeInstruments() {
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
    }),
    picturesWaiting: new Gauge({
      name: 'face_engine_waiting',
      help: 'Pictures waiting for a worker',
      registers,
    }),
    galleryPeople: new Gauge({
      name: 'face_gallery_people',
      help: 'People who can be recognised',
      registers,
    }),
    jobs: new Gauge({
      name: 'jobs',
      help: 'Jobs in the database by kind and state',
      labelNames: ['kind', 'state'],
      registers,
    }),
    mails: new Gauge({
      name: 'mails',
      help: 'Letters by what became of them',
      labelNames: ['status'],
      registers,
    }),
  };
}
