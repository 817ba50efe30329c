/** A field of a form: a text, or null where nothing is typed. */
export type FieldValues = Readonly<Record<string, string | boolean | null>>;

/** What differs from before: only that is sent, so that two who edit at once do not undo each other. */
export function changesOf<Values extends FieldValues>(
  before: FieldValues,
  now: Values,
): Partial<Values> {
  const changed = Object.entries(now).filter(([name, value]) => value !== before[name]);
  return Object.fromEntries(changed) as Partial<Values>;
}

/** What was typed; null where it was emptied. */
export const typed = (text: string | undefined): string | null => {
  const trimmed = text?.trim();
  return trimmed ? trimmed : null;
};
