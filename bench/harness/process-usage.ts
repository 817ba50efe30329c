/** What a process has spent since it began. */
export interface Spent {
  /** Microseconds of all its threads. */
  readonly cpu: number;
  /** SQL statements it gave to its database. */
  readonly statements: number;
}

/** Lets the process answer its parent's messages with what it has spent. */
export function reportSpending(statements: () => number): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: user + system, statements: statements() } satisfies Spent);
  });
}
