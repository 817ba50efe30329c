import type { DataSourceOptions } from 'typeorm';

/** SQLite in this process, rather than a MySQL or MariaDB server. */
type EmbeddedOptions = Extract<DataSourceOptions, { type: 'better-sqlite3' }>;

export const isEmbedded = (options: DataSourceOptions): options is EmbeddedOptions =>
  options.type === 'better-sqlite3';
