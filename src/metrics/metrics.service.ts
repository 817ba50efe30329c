import cluster from 'node:cluster';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { Injectable, NotFoundException, type OnApplicationShutdown } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { FaceReadiness } from '../face/face-readiness.js';
import { DECISIONS, type DecisionTold } from '../face/recognition/decision-channel.js';
import { Environment } from '../platform/config/environment.js';
import type { Instruments } from './instruments.js';
import { metricsOfAll, offerMetrics } from './worker-metrics.js';

/** How many rows of a table are in which state: a handful of numbers by an index. */
const JOBS = 'SELECT kind, state, COUNT(*) AS count FROM jobs GROUP BY kind, state';
const MAILS = 'SELECT status, COUNT(*) AS count FROM mails GROUP BY status';

type Counted = Readonly<Record<string, string | number>>;

/** What the processes did and how they are, for Prometheus. Numbers only: nobody's name, id or address. */
@Injectable()
export class MetricsService implements OnApplicationShutdown {
  private instruments?: Promise<Instruments>;
  private readonly note = (message: unknown): void => {
    const { result } = message as DecisionTold;
    void this.instruments?.then(({ decisions }) => {
      decisions.inc({ result });
    });
  };

  constructor(
    private readonly environment: Environment,
    private readonly faces: FaceReadiness,
    private readonly database: DataSource,
  ) {
    if (!environment.METRICS_ENABLED) return;
    // Read only where it is wanted: no start pays for what nobody asked for.
    this.instruments = this.open();
    subscribe(DECISIONS, this.note);
  }

  onApplicationShutdown(): void {
    unsubscribe(DECISIONS, this.note);
  }

  /** Times each answer by its route, of which there are few. */
  async timeAnswer({ method, routeOptions }: FastifyRequest, reply: FastifyReply): Promise<void> {
    const instruments = await this.instruments;
    const route = routeOptions.url ?? 'unmatched';
    const labels = { method, route, status: String(reply.statusCode) };
    instruments?.requests.observe(labels, reply.elapsedTime / 1000);
  }

  /** In Prometheus' text format. @throws NotFoundException where METRICS_ENABLED is off */
  async exposition(): Promise<string> {
    const instruments = await this.instruments;
    if (!instruments) throw new NotFoundException('METRICS_ENABLED is off');
    return cluster.isWorker ? metricsOfAll() : instruments.registry.metrics();
  }

  private async open(): Promise<Instruments> {
    const { makeInstruments } = await import('./instruments.js');
    const instruments = makeInstruments({
      face: () => this.faces.health,
      jobs: () => this.counted(JOBS),
      mails: () => this.counted(MAILS),
    });
    if (cluster.isWorker) await offerMetrics(instruments.registry);
    return instruments;
  }

  /** By all columns but the count. */
  private async counted(sql: string) {
    const rows = await this.database.query<Counted[]>(sql);
    return rows.map(({ count, ...columns }) => ({
      labels: Object.fromEntries(
        Object.entries(columns).map(([name, word]) => [name, String(word)]),
      ),
      value: Number(count),
    }));
  }
}
