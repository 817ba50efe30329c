import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import type { Transactions } from './transactions.js';

interface Written {
  readonly metadata: { readonly target: unknown };
}

/** Calls `listener` after each commit of this process that wrote to one of the tables through TypeORM. */
export function afterChangesOf(
  tables: readonly EntityTarget<ObjectLiteral>[],
  database: DataSource,
  transactions: Transactions,
  listener: () => void,
): void {
  const notify = ({ metadata: { target } }: Written) => {
    if ((tables as readonly unknown[]).includes(target)) transactions.afterCommit(listener);
  };
  database.subscribers.push({ afterInsert: notify, afterUpdate: notify, afterRemove: notify });
}
