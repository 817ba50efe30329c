import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which the file that was taken in as a picture is told from another one that somebody wrote into its row. */
export class SealPictureFiles1795400005000 implements MigrationInterface {
  name = 'SealPictureFiles1795400005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE face_encodings ADD COLUMN file_seal varchar(64) NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE face_encodings DROP COLUMN file_seal');
  }
}
