export class ApiKeyDto {
  /** Send it as `X-Api-Key`. It is shown this once. */
  api_key!: string;
  created_at!: Date;
}
