/** `server` is a MySQL or a MariaDB. */
export type DatabaseKind = 'sqlite' | 'server';

/** Takes a database out at one moment while others write to it, and puts it back. */
export interface DatabaseCopy {
  readonly kind: DatabaseKind;
  /** Its name in a backup. */
  readonly file: string;
  /** The moments of the migrations it has been through. @throws BackupRefused where there is no database */
  migrations(): Promise<string[]>;
  dump(path: string): Promise<void>;
  isEmpty(): Promise<boolean>;
  /** Whether somebody else is connected to it. */
  isInUse(): Promise<boolean>;
  /** Removes what is there, and puts a dump in its place. */
  load(path: string): Promise<void>;
  run(sql: string): Promise<void>;
}
