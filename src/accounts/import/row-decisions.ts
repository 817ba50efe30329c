import { UserStatus, type User } from '../../users/user.entity.js';
import type { ImportKey } from './import-options.js';
import type { PersonCells } from './person-row.js';
import { decideOn, type Change, type RowDecision } from './row-decision.js';

/** Decides on the rows of a list one after another, each by what those before it change. */
export class RowDecisions {
  private readonly freed = new Set<string>();
  private readonly changed = new Set<string>();
  private readonly seats: Set<string>;

  /**
   * @param key null where everybody is new
   * @param departments id or name, in small letters → id
   * @param seats the active administrators
   */
  constructor(
    private readonly key: ImportKey | null,
    private readonly departments: ReadonlyMap<string, string>,
    seats: readonly string[],
  ) {
    this.seats = new Set(seats);
  }

  /** @param present who has one of the addresses or numbers of the rows */
  on(people: readonly PersonCells[], present: readonly User[]): RowDecision[] {
    const { key, departments, freed, changed, seats } = this;
    const holders = {
      ofEmail: new Map(present.flatMap((user) => (user.email ? [[user.email, user]] : []))),
      ofNumber: new Map(
        present.flatMap((user) => (user.employeeNumber ? [[user.employeeNumber, user]] : [])),
      ),
    };
    return people.map((person) => {
      const decision = decideOn(person, { key, departments, freed, changed, seats, holders });
      if ('changes' in decision) this.note(decision);
      return decision;
    });
  }

  private note({ user, patch: { email, employeeNumber, status } }: Change): void {
    this.changed.add(user.id);
    if (email && user.email) this.freed.add(user.email);
    if (employeeNumber && user.employeeNumber) this.freed.add(user.employeeNumber);
    if (status && status !== UserStatus.Active) this.seats.delete(user.id);
  }
}
