export class UserCountsDto {
  total!: number;
  /** Role → people. */
  by_role!: Record<string, number>;
  /** Status → people. */
  by_status!: Record<string, number>;
}

export class EncodingCountsDto {
  total!: number;
  pending!: number;
  verified!: number;
  rejected!: number;
}

export class GalleryDto {
  /** How many people this process can recognise. */
  people!: number;
}

export class QueuesDto {
  /** Mails that wait to be sent. */
  mail!: number;

  /** Reports and other work that wait or are being done. */
  jobs!: number;
}

export class VersionsDto {
  application!: string;
  node!: string;
  /** `sqlite`, `mariadb` or `mysql`. */
  database!: string;
}

/** How the service is doing. */
export class SystemStatsDto {
  users!: UserCountsDto;
  encodings!: EncodingCountsDto;
  gallery!: GalleryDto;
  queues!: QueuesDto;
  /** Of the process that answers. */
  uptime_seconds!: number;
  versions!: VersionsDto;
}
