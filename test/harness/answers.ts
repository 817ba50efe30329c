import type { Answer } from './client.js';

/** What a refusal is known by: its status and its code. */
export const code = ({ status, body }: Answer): [number, unknown] => [
  status,
  (body as { code?: unknown }).code,
];
