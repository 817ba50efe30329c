import type { Schedule } from './schedule.js';

/** Somebody, as far as schedules go; null for nobody in particular, and for no department. */
export interface Worker {
  readonly userId: string | null;
  readonly departmentId: string | null;
}

/** People by their departments. */
interface DepartmentMembers {
  readonly departments: readonly string[];
  /** Everybody outside of these departments, instead of everybody in them. */
  readonly isAllBut: boolean;
  /** Who has hours of their own, and is none of these. */
  readonly without: readonly string[];
}

/** People by name: those who have hours of their own. */
interface NamedMembers {
  /** Ids. */
  readonly people: readonly string[];
}

export type Members = DepartmentMembers | NamedMembers;

/** People who share a rule. */
export type ScheduleGroup = Members & {
  readonly rule: Schedule;
  /** One of them. */
  readonly worker: Worker;
};

/** People who can be asked for at once, and what holds for each. */
export interface RuledMembers {
  readonly members: Members;
  readonly ruleOf: (userId: string) => Schedule;
}

/** Those who have hours of their own stand together: a query is not asked for each of them. @param most how many do */
export function asked(groups: readonly ScheduleGroup[], most = Infinity): RuledMembers[] {
  const named = new Map<string, Schedule>();
  const others: RuledMembers[] = [];
  for (const group of groups) {
    if ('people' in group) for (const id of group.people) named.set(id, group.rule);
    else others.push({ members: group, ruleOf: () => group.rule });
  }
  return [...others, ...inPortions(named, most)];
}

function inPortions(rules: ReadonlyMap<string, Schedule>, most: number): RuledMembers[] {
  const ids = [...rules.keys()];
  const size = Math.min(most, ids.length);
  if (size === 0) return [];
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, i) => ({
    members: { people: ids.slice(i * size, (i + 1) * size) },
    // Each of them has a rule.
    ruleOf: (userId) => rules.get(userId) as Schedule,
  }));
}

/** Whether somebody is one of them. */
export function isAmong(members: Members, { userId, departmentId }: Worker): boolean {
  if ('people' in members) return userId !== null && members.people.includes(userId);
  if (userId !== null && members.without.includes(userId)) return false;
  const isListed = departmentId !== null && members.departments.includes(departmentId);
  return isListed !== members.isAllBut;
}
