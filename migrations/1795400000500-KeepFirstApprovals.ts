import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was the first of two administrators to approve a picture. */
export class KeepFirstApprovals1795400000500 implements MigrationInterface {
  name = 'KeepFirstApprovals1795400000500';

  // In SQL: the embedded database would be given a new table under the feet of its views.
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE face_encodings ADD COLUMN first_approved_by varchar(20) NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE face_encodings DROP COLUMN first_approved_by');
  }
}
