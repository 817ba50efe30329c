import type { Readiness } from './readiness.service.js';

export class ReadyDto {
  status!: 'ready';
  /** By part: the database and its migrations, the models, the gallery. */
  details!: Record<string, { status: 'up' }>;

  static from(details: Readiness): ReadyDto {
    return { status: 'ready', details };
  }
}
