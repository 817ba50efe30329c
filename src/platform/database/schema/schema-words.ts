import type { QueryRunner, TableColumnOptions, TableForeignKeyOptions } from 'typeorm';
import { isEmbedded } from './dialect.js';

type Column = TableColumnOptions;

/** The words migrations describe columns with; each dialect hears its own. */
export function schemaWords(runner: QueryRunner) {
  const embedded = isEmbedded(runner.dataSource.options);
  const now = embedded ? `strftime('%Y-%m-%d %H:%M:%f', 'now')` : 'CURRENT_TIMESTAMP(3)';
  const moment = (name: string): Column => ({ name, type: 'datetime', precision: 3 });

  return {
    key: (name: string, length: number): Column => ({ ...text(name, length), isPrimary: true }),
    counter: (): Column => counting('id', embedded ? 'integer' : 'int'),
    growingCounter: (): Column => counting('id', embedded ? 'integer' : 'bigint'),
    text,
    prose: (name: string): Column => ({ name, type: 'text' }),
    hash: (name: string): Column => ({ ...text(name, 64), type: embedded ? 'varchar' : 'char' }),
    bytes: (name: string): Column => ({ name, type: embedded ? 'blob' : 'longblob' }),
    json: (name: string): Column => ({ name, type: 'json' }),
    integer: (name: string, start?: number): Column => ({
      name,
      type: embedded ? 'integer' : 'int',
      default: start === undefined ? undefined : embedded ? String(start) : `'${start}'`,
    }),
    bigInteger: (name: string): Column => ({ name, type: 'bigint' }),
    real: (name: string): Column => ({ name, type: 'float' }),
    money: (name: string): Column => ({ name, type: 'decimal', precision: 12, scale: 2 }),
    flag: (name: string, start: boolean): Column => ({
      name,
      type: embedded ? 'boolean' : 'tinyint',
      default: start ? '1' : '0',
    }),
    choice: (name: string, words: string[], start?: string): Column => ({
      name,
      type: embedded ? 'varchar' : 'enum',
      enum: words,
      default: start && `'${start}'`,
    }),
    date: (name: string): Column => ({ name, type: 'date' }),
    time: (name: string): Column => ({ name, type: 'time' }),
    moment,
    createdAt: (): Column => ({ ...moment('created_at'), default: now }),
    updatedAt: (): Column => ({
      ...moment('updated_at'),
      default: now,
      onUpdate: embedded ? undefined : now,
    }),
  };
}

export const optional = (column: Column): Column => ({ ...column, isNullable: true });

export const unique = (table: string, ...columns: string[]) => ({
  name: ['uq', table, ...columns].join('_'),
  columnNames: columns,
});

export const index = (table: string, ...columns: string[]) => ({
  name: ['ix', table, ...columns].join('_'),
  columnNames: columns,
});

export const refersTo = (
  parent: string,
  table: string,
  column: string,
  onDelete: 'CASCADE' | 'RESTRICT' | 'SET NULL',
): TableForeignKeyOptions => ({
  name: ['fk', table, column].join('_'),
  columnNames: [column],
  referencedTableName: parent,
  referencedColumnNames: ['id'],
  onDelete,
  onUpdate: 'NO ACTION',
});

const text = (name: string, length: number): Column => ({
  name,
  type: 'varchar',
  length: String(length),
});

const counting = (name: string, type: string): Column => ({
  name,
  type,
  isPrimary: true,
  isGenerated: true,
  generationStrategy: 'increment',
});
