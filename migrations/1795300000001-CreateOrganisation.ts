import { Table, TableForeignKey, type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  index,
  optional,
  refersTo,
  schemaWords,
  unique,
} from '../src/platform/database/schema/schema-words.js';

const ROLES = ['admin', 'employee', 'student'];
const PREFIXES = ['ADM', 'EMP', 'STU', 'DEPT'];

/** Who there is: departments, users, their settings and tokens, and the settings of the site. */
export class CreateOrganisation1795300000001 implements MigrationInterface {
  name = 'CreateOrganisation1795300000001';

  async up(runner: QueryRunner): Promise<void> {
    await this.createSequences(runner);
    await this.createDepartments(runner);
    await this.createUsers(runner);
    await this.createUserSettings(runner);
    await this.createTokens(runner);
    await this.createSystemConfig(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropForeignKey('departments', 'fk_departments_manager_id');
    for (const table of ['system_config', 'auth_tokens', 'user_settings', 'users', 'departments']) {
      await runner.dropTable(table);
    }
    await runner.dropTable('id_sequences');
  }

  private async createSequences(runner: QueryRunner) {
    const { key, integer } = schemaWords(runner);
    const columns = [key('prefix', 10), integer('last_number', 0)];
    await runner.createTable(new Table({ name: 'id_sequences', columns }));
    for (const prefix of PREFIXES) {
      await runner.query('INSERT INTO id_sequences (prefix, last_number) VALUES (?, 0)', [prefix]);
    }
  }

  private async createDepartments(runner: QueryRunner) {
    const { key, text, prose, money, choice, createdAt, updatedAt } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: 'departments',
        columns: [
          key('id', 20),
          text('name', 100),
          optional(prose('description')),
          optional(text('location', 100)),
          optional(text('manager_id', 20)),
          optional(money('budget_allocated')),
          choice('status', ['Active', 'Inactive'], 'Active'),
          createdAt(),
          updatedAt(),
        ],
        uniques: [unique('departments', 'name')],
      }),
    );
  }

  private async createUsers(runner: QueryRunner) {
    const { key, text, prose, choice, date, moment, createdAt, updatedAt } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: 'users',
        columns: [
          key('id', 20),
          text('name', 100),
          text('email', 100),
          optional(text('password_hash', 255)),
          choice('role', ROLES, 'employee'),
          optional(text('department', 20)),
          optional(text('phone', 20)),
          optional(prose('address')),
          optional(text('avatar_url', 255)),
          choice('status', ['Active', 'Inactive', 'Suspended'], 'Active'),
          optional(date('join_date')),
          optional(moment('last_login')),
          optional(moment('face_changed_at')),
          createdAt(),
          updatedAt(),
          optional(moment('deleted_at')),
        ],
        uniques: [unique('users', 'email')],
        indices: ['role', 'department', 'status', 'deleted_at', 'face_changed_at'].map((column) =>
          index('users', column),
        ),
        foreignKeys: [refersTo('departments', 'users', 'department', 'RESTRICT')],
      }),
    );
    // The two tables refer to each other, so one of them waits for the other.
    const manager = refersTo('users', 'departments', 'manager_id', 'SET NULL');
    await runner.createForeignKey('departments', new TableForeignKey(manager));
  }

  private async createUserSettings(runner: QueryRunner) {
    const { counter, text, flag, choice, moment } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: 'user_settings',
        columns: [
          counter(),
          text('user_id', 20),
          flag('camera_access_enabled', true),
          flag('notifications_enabled', true),
          choice('export_format', ['csv', 'pdf', 'excel'], 'csv'),
          optional(text('api_key', 255)),
          optional(moment('api_key_created_at')),
          { ...text('timezone', 50), default: `'UTC'` },
          { ...text('language', 10), default: `'en'` },
          choice('theme', ['light', 'dark', 'system'], 'system'),
        ],
        uniques: [unique('user_settings', 'user_id')],
        foreignKeys: [refersTo('users', 'user_settings', 'user_id', 'CASCADE')],
      }),
    );
  }

  private async createTokens(runner: QueryRunner) {
    const { key, text, choice, flag, moment } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: 'auth_tokens',
        columns: [
          key('id', 100),
          text('user_id', 20),
          text('token_hash', 255),
          choice('token_type', ['access', 'refresh']),
          text('family', 36),
          optional(text('device_id', 50)),
          optional(text('device_name', 100)),
          optional(text('ip_address', 50)),
          moment('issued_at'),
          moment('expires_at'),
          optional(moment('last_used_at')),
          flag('is_revoked', false),
          optional(moment('revoked_at')),
          optional(text('revocation_reason', 100)),
        ],
        uniques: [unique('auth_tokens', 'token_hash')],
        indices: [
          index('auth_tokens', 'expires_at'),
          index('auth_tokens', 'user_id', 'is_revoked'),
          index('auth_tokens', 'family'),
        ],
        foreignKeys: [refersTo('users', 'auth_tokens', 'user_id', 'CASCADE')],
      }),
    );
  }

  private async createSystemConfig(runner: QueryRunner) {
    const { counter, text, prose, flag } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: 'system_config',
        columns: [
          counter(),
          text('config_key', 100),
          prose('config_value'),
          text('data_type', 20),
          optional(prose('description')),
          flag('is_editable', true),
          text('category', 50),
        ],
        uniques: [unique('system_config', 'config_key')],
      }),
    );
  }
}
