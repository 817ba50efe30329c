import type { ActivityLog } from './activity-log.entity.js';

/** All that a line says, as one text: the same after the database has kept it, whichever one it is. */
export const contentOf = (line: ActivityLog): string =>
  JSON.stringify(
    [
      line.userId,
      line.actionType,
      line.actionDescription,
      line.tableName,
      line.recordId,
      line.oldValue,
      line.newValue,
      line.status,
      line.errorMessage,
      line.ipAddress,
      line.userAgent,
    ].map((part) => ordered(part ?? null)),
  );

/** With sorted names: MySQL keeps objects in an order of its own. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(members.map(([name, part]) => [name, ordered(part)]));
}
