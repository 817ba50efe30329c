import type { ObjectLiteral, QueryDeepPartialEntity, Repository } from 'typeorm';

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
