export class ReadyDto {
  status!: 'ready';
  /** By part: the database and its migrations, the models, the gallery. */
  details!: Record<string, { status: 'up' }>;
}
