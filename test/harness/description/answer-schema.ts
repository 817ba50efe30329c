import { nameOf, type Schema } from './operations.js';

type Known = Readonly<Record<string, Schema>>;

/**
 * Where an answer is not what its schema of OpenAPI 3.0 says, members that it does not name among it.
 * @param where begins the names of what is found
 */
export function mismatches(value: unknown, schema: Schema, known: Known, where = ''): string[] {
  const { $ref, allOf, oneOf } = schema;
  if (value === null && mayBeNull(schema)) return [];
  if ($ref) return mismatches(value, known[nameOf($ref)] ?? {}, known, where);
  if (oneOf) return ofOne(value, oneOf, known, where);
  if (allOf) return mismatches(value, merged(allOf, known), known, where);
  return ofPlain(value, schema, known, where);
}

function ofPlain(value: unknown, schema: Schema, known: Known, where: string): string[] {
  const { type, enum: words, items = {} } = schema;
  if (words && !words.includes(value)) return [`${where} is none of ${words.join()}`];
  if (!isOfType(value, type)) return [`${where} is no ${type}`];
  if (Array.isArray(value)) {
    return value.flatMap((item) => mismatches(item, items, known, `${where}[]`));
  }
  return isObject(value) ? inMembers(value, schema, known, where) : [];
}

function inMembers(
  value: Readonly<Record<string, unknown>>,
  { properties, required = [], additionalProperties }: Schema,
  known: Known,
  where: string,
): string[] {
  if (!properties && additionalProperties === undefined) return [];
  const missing = required.filter((name) => value[name] === undefined);
  const wrong = Object.entries(value).flatMap(([name, member]) => {
    const schema = properties?.[name] ?? additionalProperties;
    const place = `${where}.${properties?.[name] ? name : '*'}`;
    if (schema === true) return [];
    return schema
      ? mismatches(member, schema, known, place)
      : [`${where}.${name} is not described`];
  });
  return [...missing.map((name) => `${where}.${name} is missing`), ...wrong];
}

/** The fewest mismatches that one of them leaves. */
function ofOne(value: unknown, choices: readonly Schema[], known: Known, where: string): string[] {
  const found = choices.map((choice) => mismatches(value, choice, known, where));
  return found.sort((a, b) => a.length - b.length)[0] ?? [];
}

function merged(parts: readonly Schema[], known: Known): Schema {
  const whole = parts.map((part) => (part.$ref ? (known[nameOf(part.$ref)] ?? {}) : part));
  const flat = whole.map((part) => (part.allOf ? merged(part.allOf, known) : part));
  return Object.assign({}, ...flat, {
    properties: Object.assign({}, ...flat.map(({ properties }) => properties)),
    required: flat.flatMap(({ required = [] }) => required),
  }) as Schema;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mayBeNull = ({ nullable = false, type, $ref, allOf, oneOf }: Schema): boolean =>
  nullable || !(type ?? $ref ?? allOf ?? oneOf);

function isOfType(value: unknown, type: string | undefined): boolean {
  if (type === undefined) return true;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}
