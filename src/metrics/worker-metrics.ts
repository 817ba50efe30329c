import { randomUUID } from 'node:crypto';
import { on } from 'node:events';
import cluster, { type Worker } from 'node:cluster';
import type { Registry } from 'prom-client';
import { MetricsUnavailable } from './errors.js';

/** Milliseconds that the first process may take: its library gives a worker five seconds. */
const PATIENCE = 6000;

interface Question {
  readonly metricsAsked: string;
}

interface Answer {
  readonly metricsOf: string;
  /** Null where some worker did not answer. */
  readonly text: string | null;
}

/** In the first process: tells each worker that asks what all of them count. */
export async function answerWorkers(): Promise<void> {
  const { AggregatorRegistry } = await import('prom-client');
  const all = new AggregatorRegistry();
  cluster.on('message', (worker: Worker, message: Partial<Question>) => {
    const { metricsAsked: metricsOf } = message;
    if (metricsOf === undefined) return;
    void all
      .clusterMetrics()
      .catch(() => null)
      .then((text) => worker.send({ metricsOf, text } satisfies Answer));
  });
}

/** In a worker: lets the first process ask what this one counts. @returns what answers it */
export async function offerMetrics(registry: Registry): Promise<Registry> {
  const { AggregatorRegistry } = await import('prom-client');
  AggregatorRegistry.setRegistries(registry);
  return new AggregatorRegistry();
}

/** In a worker: what all of them count, since whoever asks reaches any of them. @throws MetricsUnavailable */
export async function metricsOfAll(): Promise<string> {
  const metricsAsked = randomUUID();
  const answers = on(process, 'message', { signal: AbortSignal.timeout(PATIENCE) });
  process.send?.({ metricsAsked } satisfies Question);
  try {
    // Nobody else sends messages of this shape.
    for await (const [answer] of answers as AsyncIterable<[Partial<Answer>]>) {
      if (answer.metricsOf === metricsAsked && answer.text) return answer.text;
      if (answer.metricsOf === metricsAsked) break;
    }
  } catch {
    // The first process is silent.
  }
  throw new MetricsUnavailable();
}
