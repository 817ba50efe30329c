import type { DataSource } from 'typeorm';
import { Transactions } from '../../platform/database/transactions.js';
import { cacheShortage } from './mariadb-cache.js';
import type { IndexedTemplate, VectorEngine } from './vector-engine.js';

/** Neighbours each vector is linked with: the more, the larger and the better the index. */
const LINKS = 24;
/** Candidates that a search follows: recall against time, measured in docs/SCALING.md. */
const BREADTH = 400;
/** Templates sent in one statement: half a megabyte. */
const BATCH = 256;

/** The `VECTOR` index of MariaDB 11.7 and newer, in the database that the application runs on. */
export class MariaDbVectors implements VectorEngine {
  private readonly transactions: Transactions;

  constructor(private readonly database: DataSource) {
    this.transactions = new Transactions(database);
  }

  async open(index: string, length: number): Promise<boolean> {
    const [there] = await this.database.query<unknown[]>(
      'SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = ?',
      [index],
    );
    await this.database.query(
      `CREATE TABLE IF NOT EXISTS ${index} (
        user_id VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
        template VECTOR(${length}) NOT NULL,
        VECTOR INDEX (template) M=${LINKS} DISTANCE=euclidean
      )`,
    );
    return there !== undefined;
  }

  /** In one transaction, since each transaction reads anew the part of the graph that it needs. */
  async put(index: string, templates: readonly IndexedTemplate[]): Promise<void> {
    if (templates.length === 0) return;
    await this.transactions.run(async () => {
      for (let from = 0; from < templates.length; from += BATCH) {
        await this.putBatch(index, templates.slice(from, from + BATCH));
      }
    });
  }

  async delete(index: string, userIds: readonly string[]): Promise<void> {
    if (userIds.length === 0) return;
    const marks = userIds.map(() => '?').join();
    await this.database.query(`DELETE FROM ${index} WHERE user_id IN (${marks})`, [...userIds]);
  }

  async nearest(index: string, probe: Float32Array, count: number): Promise<string[]> {
    const rows = await this.database.query<{ user_id: string }[]>(
      `SET STATEMENT mhnsw_ef_search=${BREADTH} FOR
       SELECT user_id FROM ${index} ORDER BY VEC_DISTANCE_EUCLIDEAN(template, ?) LIMIT ${count}`,
      [bytesOf(probe)],
    );
    return rows.map(({ user_id }) => user_id);
  }

  async size(index: string): Promise<number> {
    const [row] = await this.database.query<{ size: number | string }[]>(
      `SELECT COUNT(*) AS size FROM ${index}`,
    );
    return Number(row?.size ?? 0);
  }

  async shortage(people: number, length: number): Promise<string | null> {
    const [row] = await this.database.query<{ cache: number | string }[]>(
      'SELECT @@GLOBAL.mhnsw_max_cache_size AS cache',
    );
    return cacheShortage(Number(row?.cache), people, length);
  }

  async drop(index: string): Promise<void> {
    await this.database.query(`DROP TABLE IF EXISTS ${index}`);
  }

  private async putBatch(index: string, rows: readonly IndexedTemplate[]): Promise<void> {
    await this.database.query(
      `REPLACE INTO ${index} (user_id, template) VALUES ${rows.map(() => '(?, ?)').join()}`,
      rows.flatMap(({ userId, template }) => [userId, bytesOf(template)]),
    );
  }
}

/** As `VECTOR` takes them: 32-bit floats, the lowest byte first. */
const bytesOf = ({ buffer, byteOffset, byteLength }: Float32Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);
