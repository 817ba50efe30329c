/** What a value must be: a test of it, or the shapes of its properties. */
export interface Shape {
  readonly [property: string]: Shape | ((value: unknown) => boolean);
}

/** The properties that are missing or wrong, as `input.side`. */
export function complaintsAbout(value: unknown, shape: Shape, path = ''): string[] {
  const properties = new Map(Object.entries(Object(value) as object));
  return Object.entries(shape).flatMap(([name, expected]) => {
    const found: unknown = properties.get(name);
    if (typeof expected !== 'function') return complaintsAbout(found, expected, `${path}${name}.`);
    return expected(found) ? [] : [`${path}${name}`];
  });
}

export const isNumber = (value: unknown): boolean => Number.isFinite(value);

export const isText =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    typeof value === 'string' && pattern.test(value);

export const isOneOf =
  (...values: readonly unknown[]) =>
  (value: unknown): boolean =>
    values.includes(value);
