import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EncryptionKeys } from '../../platform/keys/encryption-keys.js';
import { directKeyId, isSealedDirectly } from '../templates/template-cipher.js';

/** How much is encrypted by one key, or by several. */
export interface Holding {
  readonly secrets: number;
  readonly dataKeys: number;
  /** Sealed by the key itself: those of before there were data keys. */
  readonly templates: number;
}

/** What is encrypted by which key. */
export interface Census {
  readonly present: Holding;
  readonly next: Holding;
  /** By keys that are not known here. */
  readonly others: Holding;
}

interface Counted {
  readonly keyId: string;
  readonly what: keyof Holding;
  readonly count: string | number;
}

const countedBy = (what: keyof Holding, keyId: string, table: string, condition = '1 = 1') =>
  `SELECT ${keyId} AS keyId, '${what}' AS what, COUNT(*) AS count
    FROM ${table} WHERE ${condition} GROUP BY ${keyId}`;

const direct = (table: string, column: string) =>
  countedBy('templates', directKeyId(column), table, isSealedDirectly(column));

const COUNT = [
  countedBy('secrets', 'key_id', 'installation_secrets'),
  countedBy('dataKeys', 'key_id', 'face_data_keys'),
  direct('face_encodings', 'encoding_vector'),
  direct('face_templates', 'vector'),
].join(' UNION ALL ');

/** Counts what is encrypted by which key, by the ids that stand beside it; nothing is opened. */
@Injectable()
export class KeyCensus {
  constructor(
    private readonly database: DataSource,
    private readonly keys: EncryptionKeys,
  ) {}

  async take(): Promise<Census> {
    const rows = await this.database.query<Counted[]>(COUNT);
    const { present, next } = this.keys;
    const known = new Set([present.id, next?.id]);
    return {
      present: holdingOf(rows.filter(({ keyId }) => keyId === present.id)),
      next: holdingOf(rows.filter(({ keyId }) => keyId === next?.id)),
      others: holdingOf(rows.filter(({ keyId }) => !known.has(keyId))),
    };
  }
}

export const isEmpty = ({ secrets, dataKeys, templates }: Holding): boolean =>
  secrets + dataKeys + templates === 0;

function holdingOf(rows: readonly Counted[]): Holding {
  const sum = (what: keyof Holding) =>
    rows.filter((row) => row.what === what).reduce((total, { count }) => total + Number(count), 0);
  return { secrets: sum('secrets'), dataKeys: sum('dataKeys'), templates: sum('templates') };
}
