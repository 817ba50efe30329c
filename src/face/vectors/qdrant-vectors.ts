import { QdrantClient } from '@qdrant/js-client-rest';
import { GalleryUnavailable } from '../errors.js';
import { pointIdOf } from './point-id.js';
import type { IndexedTemplate, VectorEngine } from './vector-engine.js';

/** Candidates that a search follows. */
const BREADTH = 256;
/** Points sent in one request: some megabytes of JSON. */
const BATCH = 256;

export interface QdrantAddress {
  readonly url: string;
  readonly apiKey?: string;
}

/** Qdrant, through its own client. A point is a person; its payload is their id. */
export class QdrantVectors implements VectorEngine {
  private readonly client: QdrantClient;

  constructor({ url, apiKey }: QdrantAddress) {
    // Without this the client asks for the server's version by itself, and writes to the console.
    this.client = new QdrantClient({ url, apiKey, checkCompatibility: false });
  }

  async open(index: string, length: number): Promise<boolean> {
    return this.ask(async (qdrant) => {
      const { exists } = await qdrant.collectionExists(index);
      if (exists) return true;
      await qdrant.createCollection(index, {
        vectors: { size: length, distance: 'Euclid', on_disk: true },
      });
      return false;
    });
  }

  async put(index: string, templates: readonly IndexedTemplate[]): Promise<void> {
    for (let from = 0; from < templates.length; from += BATCH) {
      const points = templates.slice(from, from + BATCH).map(pointOf);
      await this.ask((qdrant) => qdrant.upsert(index, { points, wait: true }));
    }
  }

  async delete(index: string, userIds: readonly string[]): Promise<void> {
    if (userIds.length === 0) return;
    const points = userIds.map(pointIdOf);
    await this.ask((qdrant) => qdrant.delete(index, { points, wait: true }));
  }

  async nearest(index: string, probe: Float32Array, count: number): Promise<string[]> {
    const search = {
      query: [...probe],
      limit: count,
      params: { hnsw_ef: BREADTH },
      with_payload: true,
    };
    const { points } = await this.ask((qdrant) => qdrant.query(index, search));
    return points.map(({ payload }) => String(payload?.user_id));
  }

  async size(index: string): Promise<number> {
    const { count } = await this.ask((qdrant) => qdrant.count(index, { exact: true }));
    return count;
  }

  /** What does not fit into its memory it reads from its disk. */
  async shortage(): Promise<null> {
    return Promise.resolve(null);
  }

  async drop(index: string): Promise<void> {
    await this.ask((qdrant) => qdrant.deleteCollection(index));
  }

  /** @throws GalleryUnavailable */
  private async ask<T>(question: (qdrant: QdrantClient) => Promise<T>): Promise<T> {
    try {
      return await question(this.client);
    } catch (error) {
      throw new GalleryUnavailable(error);
    }
  }
}

const pointOf = ({ userId, template }: IndexedTemplate) => ({
  id: pointIdOf(userId),
  vector: [...template],
  payload: { user_id: userId },
});
