import { readFileSync } from 'node:fs';
import { mismatches } from './answer-schema.js';
import { isBeforeRoutes, operationsOf, type Description, type Operation } from './operations.js';

const description = JSON.parse(readFileSync('openapi.json', 'utf8')) as Description;
const { schemas } = description.components;

/** Those without a parameter first: `/users/profile` is no user's id. */
const operations = operationsOf(description)
  .sort(({ path: one }, { path: other }) => one.split('{').length - other.split('{').length)
  .map((operation) => ({ ...operation, pattern: patternOf(operation.path) }));

/**
 * Fails where the API refuses by a status or a code that its description keeps quiet about. Answers of our own mistakes and
 * of what stands before the routes are not described.
 */
export function refuseUndescribed(method: string, path: string, status: number, body: unknown) {
  const { code } = Object(body) as { code?: unknown };
  const operation = operationOf(method, path);
  if (typeof code !== 'string' || !operation || status === 500 || isBeforeRoutes(code)) return;
  const schema = operation.answers[status];
  const found = schema ? mismatches(body, schema, schemas) : ['is not described'];
  if (found.length === 0) return;
  throw new Error(`${method} ${path}: ${status} ${code}, ${found.join(', ')}`);
}

function operationOf(method: string, path: string): Operation | undefined {
  const [place = ''] = path.split('?', 1);
  const isAsked = ({ method: one, pattern }: (typeof operations)[number]) =>
    one === method.toLowerCase() && pattern.test(place);
  return operations.find(isAsked);
}

function patternOf(path: string): RegExp {
  const escaped = path.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\{[^}]+\}/g, '[^/]+')}$`);
}
