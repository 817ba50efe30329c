import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  index,
  optional,
  refersTo,
  schemaWords,
  unique,
} from '../src/platform/database/schema/schema-words.js';

const FORMATS = ['csv', 'pdf', 'excel'];
const VERDICTS = ['pending', 'verified', 'rejected'];

/** What is known of them: faces, attendance, and the trail of it in log, reports and notifications. */
export class CreateAttendance1795300000002 implements MigrationInterface {
  name = 'CreateAttendance1795300000002';

  async up(runner: QueryRunner): Promise<void> {
    await this.createFaceEncodings(runner);
    await this.createAttendanceRecords(runner);
    await this.createActivityLog(runner);
    await this.createReports(runner);
    await this.createNotifications(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['notifications', 'reports', 'activity_log', 'attendance_records']) {
      await runner.dropTable(table);
    }
    await runner.dropTable('face_encodings');
  }

  private async createFaceEncodings(runner: QueryRunner) {
    const { key, text, prose, bytes, hash, real, choice, moment, createdAt } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: 'face_encodings',
        columns: [
          key('id', 50),
          text('user_id', 20),
          bytes('encoding_vector'),
          optional(text('image_url', 255)),
          hash('image_hash'),
          optional(hash('live_image_hash')),
          moment('captured_at'),
          real('quality_score'),
          real('face_confidence'),
          choice('status', VERDICTS, 'pending'),
          optional(prose('notes')),
          text('model', 60),
          createdAt(),
          optional(moment('deleted_at')),
        ],
        uniques: [unique('face_encodings', 'live_image_hash')],
        indices: [
          index('face_encodings', 'user_id', 'status'),
          index('face_encodings', 'captured_at'),
        ],
        foreignKeys: [refersTo('users', 'face_encodings', 'user_id', 'CASCADE')],
      }),
    );
  }

  private async createAttendanceRecords(runner: QueryRunner) {
    const { growingCounter, text, prose, integer, real, choice, ...time } = schemaWords(runner);
    const table = 'attendance_records';
    await runner.createTable(
      new Table({
        name: table,
        columns: [
          growingCounter(),
          text('user_id', 20),
          optional(text('face_encoding_id', 50)),
          time.moment('timestamp'),
          time.date('date_only'),
          optional(time.time('time_only')),
          choice('status', ['Present', 'Absent', 'Late', 'Leave']),
          integer('late_minutes', 0),
          optional(real('recognition_confidence')),
          optional(real('recognition_distance')),
          optional(text('location', 50)),
          optional(text('device_id', 50)),
          choice('source', ['face_recognition', 'manual', 'api']),
          choice('verification_status', VERDICTS, 'verified'),
          optional(prose('notes')),
          time.createdAt(),
          time.updatedAt(),
        ],
        uniques: [unique(table, 'user_id', 'date_only')],
        indices: [
          index(table, 'date_only'),
          index(table, 'timestamp'),
          index(table, 'status'),
          index(table, 'date_only', 'status'),
        ],
        foreignKeys: [
          refersTo('users', table, 'user_id', 'CASCADE'),
          refersTo('face_encodings', table, 'face_encoding_id', 'SET NULL'),
        ],
      }),
    );
  }

  private async createActivityLog(runner: QueryRunner) {
    const { growingCounter, text, prose, json, choice, createdAt } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: 'activity_log',
        columns: [
          growingCounter(),
          optional(text('user_id', 20)),
          text('action_type', 50),
          optional(prose('action_description')),
          optional(text('table_name', 50)),
          optional(text('record_id', 50)),
          optional(json('old_value')),
          optional(json('new_value')),
          choice('status', ['success', 'failed', 'warning'], 'success'),
          optional(prose('error_message')),
          optional(text('ip_address', 50)),
          optional(prose('user_agent')),
          createdAt(),
        ],
        indices: [
          index('activity_log', 'user_id'),
          index('activity_log', 'action_type'),
          index('activity_log', 'created_at'),
          index('activity_log', 'status'),
          index('activity_log', 'user_id', 'created_at'),
        ],
        foreignKeys: [refersTo('users', 'activity_log', 'user_id', 'SET NULL')],
      }),
    );
  }

  private async createReports(runner: QueryRunner) {
    const { key, text, prose, json, integer, bigInteger, choice, ...time } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: 'reports',
        columns: [
          key('id', 50),
          text('user_id', 20),
          text('report_type', 50),
          text('title', 200),
          optional(prose('description')),
          optional(json('filters')),
          optional(text('file_path', 255)),
          optional(bigInteger('file_size')),
          choice('file_format', FORMATS),
          optional(integer('record_count')),
          choice('status', ['pending', 'completed', 'failed'], 'pending'),
          integer('progress', 0),
          optional(prose('error_message')),
          optional(time.moment('generated_at')),
          optional(time.moment('expires_at')),
          time.createdAt(),
        ],
        indices: ['user_id', 'status', 'created_at'].map((column) => index('reports', column)),
        foreignKeys: [refersTo('users', 'reports', 'user_id', 'CASCADE')],
      }),
    );
  }

  private async createNotifications(runner: QueryRunner) {
    const { growingCounter, text, prose, flag, choice, moment, createdAt } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: 'notifications',
        columns: [
          growingCounter(),
          text('user_id', 20),
          text('notification_type', 50),
          text('title', 200),
          prose('message'),
          optional(text('action_url', 255)),
          flag('is_read', false),
          optional(moment('read_at')),
          choice('priority', ['low', 'normal', 'high', 'urgent'], 'normal'),
          createdAt(),
          optional(moment('expires_at')),
        ],
        indices: [
          index('notifications', 'user_id', 'is_read'),
          index('notifications', 'created_at'),
        ],
        foreignKeys: [refersTo('users', 'notifications', 'user_id', 'CASCADE')],
      }),
    );
  }
}
