import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which kinds of letters a person does without. */
export class ChooseLetters1795400002610 implements MigrationInterface {
  name = 'ChooseLetters1795400002610';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE user_settings ADD COLUMN letters_off text NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE user_settings DROP COLUMN letters_off');
  }
}
