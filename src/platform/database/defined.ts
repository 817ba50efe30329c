/** Without the members that are undefined, which TypeORM refuses in a condition. */
export const defined = <T extends object>(members: T): T =>
  // Only members that may be missing are left out.
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;
