import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import type { Logger } from 'pino';
import { AppModule } from './app.module.js';
import { MetricsService } from './metrics/metrics.service.js';
import type { Environment } from './platform/config/environment.js';
import { Draining } from './platform/http/draining.js';
import { refuseBeforeRouting, refuseClientError } from './platform/http/framework-errors.js';
import { readJson } from './platform/http/json-body.js';
import { nestLogger } from './platform/http/log.js';
import { servePages } from './platform/http/pages.js';
import { securityHeaders } from './platform/http/security-headers.js';
import { requestIdOf, traceRequests } from './platform/http/request-tracing.js';
import { spanRequest } from './platform/tracing/request-spans.js';
import { measureParts, tellParts } from './platform/tracing/server-timing.js';
import { describeApi } from './openapi/describe.js';

/** Bytes of a JSON body. */
const BODY_LIMIT = 2 ** 20;
/** Milliseconds a request may take to arrive. */
const REQUEST_TIMEOUT = 120_000;

/** The whole application, ready to listen. */
export async function buildServer(
  environment: Environment,
  log: Logger,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: trusted(environment.TRUST_PROXY),
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT,
    requestIdHeader: false,
    genReqId: requestIdOf,
    return503OnClosing: false,
    frameworkErrors: refuseBeforeRouting,
    clientErrorHandler: refuseClientError,
    multipart: true,
  });
  adapter.setOnRequestHook(traceRequests(log));
  adapter.useBodyParser('application/json', false, { bodyLimit: BODY_LIMIT }, readJson(adapter));

  const app = await NestFactory.create<NestFastifyApplication>(AppModule, adapter, {
    logger: nestLogger(log),
    abortOnError: false,
    // JSON is read above; a form that a foreign page could post by itself is refused.
    bodyParser: false,
  });
  prefixRoutes(app);
  if (environment.OTEL_EXPORTER_OTLP_ENDPOINT)
    adapter.getInstance().addHook('onRequest', spanRequest);
  adapter.getInstance().addHook('onRequest', securityHeaders());
  adapter.getInstance().addHook('onRequest', measureParts);
  adapter.getInstance().addHook('onSend', tellParts);
  adapter.getInstance().addHook('onSend', app.get(Draining).hook());
  await servePages(adapter.getInstance());
  timeAnswers(app, environment);
  letOriginsIn(app, environment);
  SwaggerModule.setup('docs', app, () => describeApi(app), {
    jsonDocumentUrl: 'docs-json',
    // Beside the token that somebody tries there, the cookie of a page would be a second credential.
    swaggerOptions: { requestInterceptor: withoutCookies },
  });
  return app;
}

/** Runs in the browser: Swagger UI is given its text. */
const withoutCookies = (request: object): object => Object.assign(request, { credentials: 'omit' });

/** Where no origin is named, no answer has to say whom it is for. */
function letOriginsIn(app: INestApplication, { CORS_ORIGINS: origins }: Environment): void {
  if (origins.length === 0) return;
  app.enableCors({
    origin: [...origins],
    credentials: true,
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
    exposedHeaders: ['X-Request-Id', 'Retry-After', 'Idempotency-Replayed', 'Content-Disposition'],
    maxAge: 600,
  });
}

/** Where nobody asks for the times, no answer is timed. */
function timeAnswers(app: NestFastifyApplication, { METRICS_ENABLED: isOn }: Environment): void {
  if (!isOn) return;
  const metrics = app.get(MetricsService);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onResponse', (request, reply) => metrics.timeAnswer(request, reply));
}

export const prefixRoutes = (app: INestApplication): INestApplication =>
  app.setGlobalPrefix('api', {
    exclude: [
      'metrics',
      'reports/heatmap',
      '.well-known/biometric-policy',
      'reset-password',
      'confirm-email',
      'link-pages/*file',
    ],
  });

/** Believing all of a header lets its sender choose an address: `true` is one proxy, the nearest. */
const hops = (proxies: number | boolean): number => Number(proxies);

/** Fastify itself reads a number as "trust nobody", since it cannot know who the nearest hop is; the operator does. */
const trusted = (proxies: Environment['TRUST_PROXY']) =>
  Array.isArray(proxies) ? proxies : (_address: string, hop: number) => hop < hops(proxies);
