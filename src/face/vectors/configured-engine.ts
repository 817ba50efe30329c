import type { DataSource } from 'typeorm';
import { BadEnvironment, type Environment } from '../../platform/config/environment.js';
import { MariaDbVectors } from './mariadb-vectors.js';
import type { VectorEngine } from './vector-engine.js';

/** Of MariaDB; MySQL has none that can be searched. */
const FIRST_WITH_VECTORS = 11.7;

/** What GALLERY names; null where each process searches its own memory. @throws BadEnvironment */
export async function vectorEngineOf(
  { GALLERY, QDRANT_URL: url, QDRANT_API_KEY: apiKey }: Environment,
  database: DataSource,
): Promise<VectorEngine | null> {
  if (GALLERY === 'qdrant' && url) {
    // Its client is read only where it is used.
    const { QdrantVectors } = await import('./qdrant-vectors.js');
    return new QdrantVectors({ url, apiKey });
  }
  if (GALLERY !== 'mariadb') return null;
  await requireVectors(database);
  return new MariaDbVectors(database);
}

async function requireVectors(database: DataSource): Promise<void> {
  const [row] = await database.query<{ version: string }[]>('SELECT VERSION() AS version');
  const version = row?.version ?? '';
  if (version.includes('MariaDB') && parseFloat(version) >= FIRST_WITH_VECTORS) return;
  throw new BadEnvironment(
    `GALLERY=mariadb needs MariaDB ${FIRST_WITH_VECTORS} or newer; this database is ${version}.`,
  );
}
