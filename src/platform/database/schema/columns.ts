import type { ValueTransformer } from 'typeorm';

/** A moment with milliseconds, always UTC. */
export const MOMENT = { type: 'datetime', precision: 3 } as const;

/** A BIGINT or DECIMAL, which one database returns as a string and the other as a number. */
export const asNumber: ValueTransformer = {
  to: (value: unknown) => value,
  from: (value: string | number | null) => (value === null ? null : Number(value)),
};

/** A moment of a raw row, which one database returns as a Date and the other as text without its zone. */
export function momentOf(raw: Date | string): Date;
export function momentOf(raw: Date | string | null): Date | null;
export function momentOf(raw: Date | string | null): Date | null {
  return typeof raw === 'string' ? new Date(`${raw.replace(' ', 'T')}Z`) : raw;
}

/** A moment for a query that is written out, as both databases keep it. */
export const momentText = (moment: Date): string =>
  moment.toISOString().replace('T', ' ').replace('Z', '');

/** Degrees of latitude or longitude, to a tenth of a metre. */
export const DEGREES = {
  type: 'decimal',
  precision: 9,
  scale: 6,
  transformer: asNumber,
} as const;

/** Bytes, which one database returns as a Buffer and the other as an ArrayBuffer. */
export const asBuffer: ValueTransformer = {
  to: (value: unknown) => value,
  from: (value: Buffer | ArrayBuffer | null) =>
    value instanceof ArrayBuffer ? Buffer.from(value) : value,
};

/** The numeric key of a table that grows for ever. */
export const GROWING_KEY = {
  type: 'bigint',
  primary: true,
  generated: 'increment',
  transformer: asNumber,
} as const;
