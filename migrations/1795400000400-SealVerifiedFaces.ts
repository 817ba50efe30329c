import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMN = 'recognition_seal';

/** By which a picture that was approved is told from one that somebody called so in the database. */
export class SealVerifiedFaces1795400000400 implements MigrationInterface {
  name = 'SealVerifiedFaces1795400000400';

  // By hand: on the embedded database the schema builder would build the table anew, under the view that reads it.
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE face_encodings ADD COLUMN ${COLUMN} varchar(64) NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE face_encodings DROP COLUMN ${COLUMN}`);
  }
}
