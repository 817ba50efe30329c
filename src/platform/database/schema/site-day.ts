import type { DataSource, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { isEmbedded } from './dialect.js';

const OFFSET = `(SELECT config_value FROM system_config WHERE config_key = 'site_utc_offset_minutes')`;

/** The site's present day as an SQL expression: the database server's own day may be another. */
export const siteDay = (embedded: boolean): string =>
  embedded
    ? `date('now', ${OFFSET} || ' minutes')`
    : `DATE(DATE_ADD(UTC_TIMESTAMP(), INTERVAL ${OFFSET} MINUTE))`;

/** A view's definition around the site's day, in the dialect of whoever asks. */
export const aroundSiteDay =
  (write: (day: string) => string) =>
  (database: DataSource): SelectQueryBuilder<ObjectLiteral> => {
    const embedded = isEmbedded(database.options);
    // A view's definition is only ever asked for its SQL.
    return { getQuery: () => write(siteDay(embedded)) } as SelectQueryBuilder<ObjectLiteral>;
  };
