import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

interface Point {
  readonly id: string;
  readonly vector: readonly number[];
  readonly payload: { readonly user_id: string };
}

/** Whatever the requests of Qdrant's published API hold, as far as they are answered here. */
interface Question {
  readonly points?: readonly (Point & string)[];
  readonly query?: readonly number[];
  readonly limit?: number;
}

const BODILESS = ['GET', 'DELETE'];

type Collection = Map<string, Point>;

/** The shapes of Qdrant's REST API over a search by brute force: there is no Qdrant to be had from a registry. */
export class QdrantShapes {
  /** By name. */
  readonly collections = new Map<string, Collection>();
  /** How many points were sent. */
  upserts = 0;
  /** Answers 500 to everything. */
  isAway = false;
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      void this.answer(request).then(({ status, result }) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ result, status: status < 400 ? 'ok' : 'error', time: 0 }));
      });
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  /** Whoever is in any collection. */
  get people(): string[] {
    const points = [...this.collections.values()].flatMap((points) => [...points.values()]);
    return points.map(({ payload }) => payload.user_id);
  }

  private async answer(request: IncomingMessage): Promise<{ status: number; result: unknown }> {
    const [, , name = '', ...rest] = new URL(request.url!, 'http://localhost').pathname.split('/');
    const question = BODILESS.includes(request.method!) ? {} : ((await json(request)) as Question);
    if (this.isAway) return { status: 500, result: null };
    const what = [request.method, ...rest].join(' ');
    const ofCollections = this.ofCollections[what];
    if (ofCollections) return ok(ofCollections(name));
    const collection = this.collections.get(name);
    const ofPoints = this.ofPoints[what];
    return collection && ofPoints
      ? ok(ofPoints(collection, question))
      : { status: 404, result: null };
  }

  private readonly ofCollections: Record<string, (name: string) => unknown> = {
    'GET exists': (name) => ({ exists: this.collections.has(name) }),
    PUT: (name) => this.collections.set(name, new Map()).has(name),
    DELETE: (name) => this.collections.delete(name),
  };

  private readonly ofPoints: Record<string, (points: Collection, question: Question) => unknown> = {
    'PUT points': (collection, { points = [] }) => {
      this.upserts += points.length;
      for (const point of points) collection.set(point.id, point);
      return DONE;
    },
    'POST points delete': (collection, { points = [] }) => {
      for (const id of points) collection.delete(id);
      return DONE;
    },
    'POST points query': (collection, { query = [], limit }) => ({
      points: nearest(collection, query).slice(0, limit),
    }),
    'POST points count': ({ size }) => ({ count: size }),
  };
}

const DONE = { operation_id: 0, status: 'completed' };

const ok = (result: unknown) => ({ status: 200, result });

const nearest = (collection: Collection, probe: readonly number[]) =>
  [...collection.values()]
    .map(({ id, vector, payload }) => ({ id, version: 0, payload, score: distance(vector, probe) }))
    .sort((a, b) => a.score - b.score);

const distance = (one: readonly number[], other: readonly number[]): number =>
  Math.hypot(...one.map((x, i) => x - (other[i] ?? 0)));
