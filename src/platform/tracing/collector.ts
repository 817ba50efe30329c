import type { ReadableSpan, SpanExporter, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Logger } from 'pino';
import type { Environment } from '../config/environment.js';

/** Milliseconds in which the collector takes a batch; the next one waits for it. */
const PATIENCE = 5000;

type Exported = Parameters<SpanExporter['export']>[1];

/** Sends traces to the collector that the environment names, and what is left of them at the end. */
export interface Collector {
  close(): Promise<void>;
}

/** Where no collector is named, nothing of this is loaded. */
export async function openCollector(
  environment: Environment,
  log: Logger,
): Promise<Collector | undefined> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } = environment;
  if (endpoint === undefined) return undefined;
  const provider = await tracerProvider(environment, endpoint, log);
  return {
    // What cannot be sent at the end is lost, as it would be a moment before.
    close: () => provider.shutdown().catch(() => undefined),
  };
}

async function tracerProvider(
  environment: Environment,
  endpoint: string,
  log: Logger,
): Promise<TracerProvider> {
  const { context, propagation, trace } = await import('@opentelemetry/api');
  const { AsyncLocalStorageContextManager } = await import('@opentelemetry/context-async-hooks');
  const { W3CTraceContextPropagator } = await import('@opentelemetry/core');
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  const { resourceFromAttributes } = await import('@opentelemetry/resources');
  const sdk = await import('@opentelemetry/sdk-trace');

  const share = new sdk.TraceIdRatioBasedSampler(environment.OTEL_TRACES_SAMPLER_ARG);
  const exporter = new OTLPTraceExporter({
    url: `${endpoint.replace(/\/$/, '')}/v1/traces`,
    headers: headersOf(environment.OTEL_EXPORTER_OTLP_HEADERS),
    timeoutMillis: PATIENCE,
  });
  const provider = new sdk.TracerProvider({
    resource: resourceFromAttributes({ 'service.name': environment.OTEL_SERVICE_NAME }),
    // Whoever calls may not have more traced than the operator wants.
    sampler: new sdk.ParentBasedSampler({ root: share, remoteParentSampled: share }),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter: new ToldOnce(exporter, log) })],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(provider);
  return provider;
}

/** `name=value` with commas between, as the standard writes them. */
const headersOf = (text = ''): Record<string, string> =>
  Object.fromEntries(
    text
      .split(',')
      .map((pair) => pair.split('='))
      .filter(([name]) => name?.trim())
      .map(([name = '', ...value]) => [name.trim(), decodeURIComponent(value.join('=').trim())]),
  );

/** Says once that the collector does not answer, and once that it does again. */
class ToldOnce implements SpanExporter {
  private isAway = false;

  constructor(
    private readonly exporter: SpanExporter,
    private readonly log: Logger,
  ) {}

  export(spans: ReadableSpan[], told: Exported): void {
    this.exporter.export(spans, (result) => {
      this.note(result.error !== undefined);
      told(result);
    });
  }

  shutdown(): Promise<void> {
    return this.exporter.shutdown();
  }

  async forceFlush(): Promise<void> {
    await this.exporter.forceFlush?.();
  }

  private note(isAway: boolean): void {
    if (isAway === this.isAway) return;
    this.isAway = isAway;
    if (isAway)
      this.log.warn('The collector of traces does not take them; they are lost until it does');
    else this.log.info('The collector of traces takes them again');
  }
}
