import { AsyncLocalStorage } from 'node:async_hooks';
import type { QueryRunner } from 'typeorm';

/** Whoever runs the transaction waits for it. */
export type AfterCommit = () => void | Promise<void>;

interface Ambient {
  readonly runner: QueryRunner;
  /** False once the transaction ended: work that outlives it goes its own way. */
  open: boolean;
  /** What waits for the commit. */
  readonly afterCommit: AfterCommit[];
}

const transactions = new AsyncLocalStorage<Ambient>();

/** The runner of the transaction this code runs in, if it runs in one. */
export function ambientRunner(): QueryRunner | undefined {
  const ambient = transactions.getStore();
  return ambient?.open ? ambient.runner : undefined;
}

/** Runs `work` once the present transaction is committed, or at once outside of one; never after a rollback. */
export function afterCommit(work: AfterCommit): void {
  const ambient = transactions.getStore();
  if (ambient?.open) ambient.afterCommit.push(work);
  else void work();
}

/** Runs `work` in one transaction on `runner`, which every repository used inside it joins. */
export async function inTransaction<T>(runner: QueryRunner, work: () => Promise<T>): Promise<T> {
  const ambient: Ambient = { runner, open: true, afterCommit: [] };
  const release = runner.release.bind(runner);
  // Whoever borrows the runner inside releases it when done; only the owner's release counts.
  runner.release = async () => undefined;
  try {
    await runner.startTransaction();
    const result = await transactions.run(ambient, work);
    await runner.commitTransaction();
    return result;
  } catch (error) {
    ambient.afterCommit.length = 0;
    await rollBack(runner);
    throw error;
  } finally {
    ambient.open = false;
    await release();
    for (const waiting of ambient.afterCommit) await waiting();
  }
}

/** What broke the transaction is the news; that a broken connection cannot roll back either is not. */
async function rollBack(runner: QueryRunner): Promise<void> {
  if (!runner.isTransactionActive) return;
  await runner.rollbackTransaction().catch(() => undefined);
}
