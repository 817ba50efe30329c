import {
  Raw,
  type FindOptionsWhere,
  type ObjectLiteral,
  type QueryDeepPartialEntity,
  type Repository,
} from 'typeorm';
import { DatabaseClock } from './database-clock.js';

/**
 * Lets one of many processes have a row for itself until a moment that stands in the row. Only the database's clock
 * is asked: those of the processes may differ by any amount.
 */
export class Lease<Row extends ObjectLiteral> {
  private readonly clock: DatabaseClock;

  /** @param until the column with the moment; whoever waits for the row may have it from then on */
  constructor(
    private readonly rows: Repository<Row>,
    private readonly until: keyof Row & string,
  ) {
    this.clock = new DatabaseClock(rows.manager.dataSource);
  }

  /** What finds the rows that nobody has. */
  get free(): FindOptionsWhere<Row> {
    const isOver = Raw((column) => `${column} <= ${this.clock.after(0)}`);
    return { [this.until]: isOver } as FindOptionsWhere<Row>;
  }

  /** The moment so many milliseconds from now, to insert a row with. */
  endsAfter(milliseconds: number): QueryDeepPartialEntity<Row> {
    return { [this.until]: () => this.clock.after(milliseconds) } as QueryDeepPartialEntity<Row>;
  }

  /** Takes a row if it is free. @returns false when another process has it */
  async take(
    row: FindOptionsWhere<Row>,
    milliseconds: number,
    change?: QueryDeepPartialEntity<Row>,
  ): Promise<boolean> {
    return this.hold({ ...row, ...this.free }, milliseconds, change);
  }

  /**
   * Sets the end of a lease anew.
   * @param row with what tells the holder's lease from a later one
   * @returns false when another process has the row meanwhile
   */
  async hold(
    row: FindOptionsWhere<Row>,
    milliseconds: number,
    change?: QueryDeepPartialEntity<Row>,
  ): Promise<boolean> {
    const { affected } = await this.rows.update(row, {
      ...change,
      ...this.endsAfter(milliseconds),
    });
    return affected === 1;
  }
}
