/** What was typed into a form, by the names of its fields. */
export function valuesOf(event: { currentTarget: HTMLFormElement }): Record<string, string> {
  const entries = [...new FormData(event.currentTarget)];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => isText(entry[1])));
}

const isText = (value: unknown): value is string => typeof value === 'string';
