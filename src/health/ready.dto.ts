import type { Readiness } from './readiness.service.js';

export class ReadyDto {
  status!: 'ready';
  /** By part: the database and its migrations, the models, the gallery with how many pictures were made verified in the database, and what is amiss with some of its templates. */
  details!: Record<string, { status: 'up'; message?: string; forged_pictures?: number }>;

  static from(details: Readiness): ReadyDto {
    return { status: 'ready', details };
  }
}
