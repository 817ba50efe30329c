type Members = Readonly<Record<string, unknown>>;

export interface Differences {
  readonly before: Members | null;
  readonly after: Members | null;
}

/** Of two states of a row, the members that differ; all of the one where there is no other. */
export function differences(before: object | null, after: object | null): Differences {
  if (!before || !after) return { before: before && { ...before }, after: after && { ...after } };
  const [old, fresh] = [before as Members, after as Members];
  const differing = Object.keys({ ...old, ...fresh }).filter(
    (name) => JSON.stringify(old[name]) !== JSON.stringify(fresh[name]),
  );
  const of = (members: Members) =>
    Object.fromEntries(differing.map((name) => [name, members[name] ?? null]));
  return { before: of(old), after: of(fresh) };
}
