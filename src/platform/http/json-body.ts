import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

type Done = (error: Error | null, body?: unknown) => void;

/** Objects and lists inside each other; validation descends by recursion, and no request of ours has more than five. */
const DEEPEST = 32;

/** Reads JSON; no body at all is an empty object, as clients set the header on every call. */
export const readJson = (adapter: FastifyAdapter) => {
  const parse = adapter.getInstance().getDefaultJsonParser('error', 'error');
  return (request: FastifyRequest, body: Buffer, done: Done): void => {
    if (body.length === 0) {
      done(null, {});
      return;
    }
    void parse(request, body.toString('utf8'), (error: Error | null, value: unknown) => {
      const fault = error ?? faultIn(value) ?? unlessObject(value);
      if (fault) done(fault);
      else done(null, value);
    });
  };
};

/** What makes a value unfit although its text is JSON: depth, and halves of characters, which no database can keep. */
export function faultIn(value: unknown): Error | undefined {
  const open: [value: unknown, depth: number][] = [[value, 1]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [present, depth] = next;
    if (typeof present === 'string' && !present.isWellFormed()) return refusal('ILL_FORMED_TEXT');
    if (typeof present !== 'object' || present === null) continue;
    if (depth > DEEPEST) return refusal('TOO_DEEP_JSON');
    for (const [key, member] of Object.entries(present))
      open.push([key, depth], [member, depth + 1]);
  }
  return undefined;
}

/** No route takes a list, a word or nothing: left to validation, they would pass for an empty object. */
const unlessObject = (value: unknown): Error | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? undefined
    : refusal('NO_JSON_OBJECT');

const refusal = (code: string): Error => Object.assign(new Error(code), { code, statusCode: 400 });
