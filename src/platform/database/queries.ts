import type {
  ObjectLiteral,
  QueryDeepPartialEntity,
  Repository,
  SelectQueryBuilder,
} from 'typeorm';
import { isEmbedded } from './schema/dialect.js';

/**
 * Inserts with one statement, without reading back what the database filled in. Joins the ambient transaction.
 * @throws QueryFailedError
 */
export async function append<Entity extends ObjectLiteral>(
  repository: Repository<Entity>,
  rows: QueryDeepPartialEntity<Entity> | QueryDeepPartialEntity<Entity>[],
): Promise<void> {
  await repository.createQueryBuilder().insert().values(rows).updateEntity(false).execute();
}

/** The rows found stay as they are until the transaction ends. Joins the ambient transaction. */
export const lockedForWrite = <Entity extends ObjectLiteral>(
  query: SelectQueryBuilder<Entity>,
): SelectQueryBuilder<Entity> =>
  // The embedded database lets one transaction write at a time and knows no row locks.
  isEmbedded(query.dataSource.options) ? query : query.setLock('pessimistic_write');

/** The same for others to read, too, but not to change. Joins the ambient transaction. */
export const sharedForRead = <Entity extends ObjectLiteral>(
  query: SelectQueryBuilder<Entity>,
): SelectQueryBuilder<Entity> =>
  isEmbedded(query.dataSource.options) ? query : query.setLock('pessimistic_read');

/** Without the members that are undefined, which TypeORM refuses in a condition. */
export const defined = <T extends object>(members: T): T =>
  // Only members that may be missing are left out.
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;

/** Escapes a text for `LIKE … ESCAPE '!'`: `%` and `_` stand for themselves. */
export const literally = (text: string): string => text.replace(/[!%_]/g, '!$&');
