import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isEmbedded } from '../src/platform/database/schema/dialect.js';

/** The number by which payroll, student register or card know somebody. */
export class KnowEmployeeNumbers1795400000300 implements MigrationInterface {
  name = 'KnowEmployeeNumbers1795400000300';

  // By hand: on the embedded database the schema builder would build the table anew, under the views that read it.
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE users ADD COLUMN employee_number varchar(30) NULL');
    await runner.query('CREATE UNIQUE INDEX uq_users_employee_number ON users (employee_number)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      isEmbedded(runner.dataSource.options)
        ? 'DROP INDEX uq_users_employee_number'
        : 'DROP INDEX uq_users_employee_number ON users',
    );
    await runner.query('ALTER TABLE users DROP COLUMN employee_number');
  }
}
