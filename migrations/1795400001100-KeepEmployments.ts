import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { isEmbedded } from '../src/platform/database/schema/dialect.js';
import { refersTo, schemaWords, unique } from '../src/platform/database/schema/schema-words.js';

const TABLE = 'past_employments';
const OFFSET = `COALESCE((SELECT config_value FROM system_config WHERE config_key = 'site_utc_offset_minutes'), 0)`;

/** Since when and until when people are employed. */
export class KeepEmployments1795400001100 implements MigrationInterface {
  name = 'KeepEmployments1795400001100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(pastEmployments(runner));
    // By hand: on the embedded database the schema builder would build the table anew, under the views that read it.
    await runner.query(
      `ALTER TABLE users ADD COLUMN employed_from date NOT NULL DEFAULT '1000-01-01'`,
    );
    await runner.query('ALTER TABLE users ADD COLUMN left_on date NULL');
    await fillIn(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE users DROP COLUMN left_on');
    await runner.query('ALTER TABLE users DROP COLUMN employed_from');
    await runner.dropTable(TABLE);
  }
}

function pastEmployments(runner: QueryRunner): Table {
  const { growingCounter, text, date } = schemaWords(runner);
  return new Table({
    name: TABLE,
    columns: [growingCounter(), text('user_id', 20), date('joined_on'), date('left_on')],
    uniques: [unique(TABLE, 'user_id', 'left_on')],
    foreignKeys: [refersTo('users', TABLE, 'user_id', 'CASCADE')],
  });
}

async function fillIn(runner: QueryRunner): Promise<void> {
  const embedded = isEmbedded(runner.dataSource.options);
  const dayOf = (moment: string) =>
    embedded
      ? `date(${moment}, ${OFFSET} || ' minutes')`
      : `DATE(DATE_ADD(${moment}, INTERVAL ${OFFSET} MINUTE))`;
  const now = embedded ? `'now'` : 'UTC_TIMESTAMP()';
  const records = 'FROM attendance_records r WHERE r.user_id = users.id';
  const set = (sql: string) => runner.query(`UPDATE users SET updated_at = updated_at, ${sql}`);

  await set(`employed_from = COALESCE(join_date, ${dayOf('created_at')})`);
  await set(`employed_from = (SELECT MIN(r.date_only) ${records})
    WHERE join_date IS NULL AND EXISTS (SELECT 1 ${records} AND r.date_only < users.employed_from)`);
  // When somebody left was not asked: their last record is what is known, or that the account was removed.
  await set(`left_on = COALESCE((SELECT MAX(r.date_only) ${records} AND r.date_only <= ${dayOf(now)}), employed_from)
    WHERE status = 'Inactive'`);
  await set(`left_on = ${dayOf('deleted_at')} WHERE deleted_at IS NOT NULL AND left_on IS NULL`);
}
