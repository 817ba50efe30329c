import { webcrypto } from 'node:crypto';
import type { Upload } from '../http/forms/form.shape.js';
import { sha256 } from '../crypto/sha256.js';

/** What makes a request the same as another. */
export interface RequestContent {
  readonly method: string;
  /** With the query. */
  readonly url: string;
  readonly body: unknown;
  readonly uploads?: Readonly<Record<string, readonly Upload[]>>;
}

/** SHA-256 of a request: its address, its fields in any order, and the bytes of its files, whatever their names. */
export async function fingerprintOf(request: RequestContent): Promise<string> {
  const files: string[][] = [];
  for (const [field, uploads] of Object.entries(request.uploads ?? {})) {
    for (const { bytes } of uploads) files.push([field, await digest(bytes)]);
  }
  return sha256(JSON.stringify([request.method, request.url, sorted(request.body ?? {}), files]));
}

/** Off the event loop: a picture has megabytes. */
async function digest(bytes: Buffer): Promise<string> {
  const hash = await webcrypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Buffer.from(hash).toString('hex');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, sorted(part)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
