import { readFileSync } from 'node:fs';

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly responses: Readonly<Record<string, unknown>> };
}

interface Operation {
  readonly responses: Readonly<Record<string, { readonly $ref?: string }>>;
}

const { paths, components } = JSON.parse(readFileSync('openapi.json', 'utf8')) as Document;

/** Those without a parameter first: `/users/profile` is no user's id. */
const templates = Object.entries(paths)
  .sort(([one], [other]) => one.split('{').length - other.split('{').length)
  .map(([path, operations]) => ({ pattern: patternOf(path), operations }));

/**
 * Fails where the API refuses with a code that its description keeps quiet about. Answers of our own mistakes and of what
 * stands before the routes are not described.
 */
export function refuseUndescribed(method: string, path: string, status: number, body: unknown) {
  const { code } = Object(body) as { code?: unknown };
  const operation = operationOf(method, path);
  if (typeof code !== 'string' || !operation || status === 500 || isOfSomethingElse(code)) return;
  if (codesOf(operation, status).includes(code)) return;
  throw new Error(`${method} ${path}: ${status} ${code} is not in the description of the API`);
}

function operationOf(method: string, path: string): Operation | undefined {
  const [place = ''] = path.split('?', 1);
  const found = templates.find(({ pattern, operations }) => {
    return pattern.test(place) && method.toLowerCase() in operations;
  });
  return found?.operations[method.toLowerCase()];
}

/** The words of the schema, wherever it says them. */
function codesOf({ responses }: Operation, status: number): string[] {
  const name = responses[status]?.$ref?.split('/').at(-1) ?? '';
  const words = /"enum":(\[[^\]]*\])/.exec(JSON.stringify(components.responses[name] ?? null));
  return words?.[1] === undefined ? [] : (JSON.parse(words[1]) as string[]);
}

/** The framework's own, before a route is found. */
const isOfSomethingElse = (code: string) => ['not_found', 'method_not_allowed'].includes(code);

function patternOf(path: string): RegExp {
  const escaped = path.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\{[^}]+\}/g, '[^/]+')}$`);
}
