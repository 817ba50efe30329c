import { queueOptionsSymbol, type TaskQueue } from 'piscina';

type Task = Parameters<TaskQueue['push']>[0];

/** What the pool's queue is told of a task. */
interface LaneOptions {
  readonly isUrgent: boolean;
}

/** The pool's queue in two lanes, each in order of arrival: whatever is urgent goes before all that is not. */
export class LaneQueue implements TaskQueue {
  private readonly urgent: Task[] = [];
  private readonly others: Task[] = [];

  get size(): number {
    return this.urgent.length + this.others.length;
  }

  shift(): Task | null {
    return this.urgent.shift() ?? this.others.shift() ?? null;
  }

  push(task: Task): void {
    this.laneOf(task).push(task);
  }

  /** Puts back what was taken out. */
  unshift(task: Task): void {
    this.laneOf(task).unshift(task);
  }

  remove(task: Task): void {
    const lane = this.laneOf(task);
    const index = lane.indexOf(task);
    if (index !== -1) lane.splice(index, 1);
  }

  private laneOf(task: Task): Task[] {
    // Set by inLane() on every picture; the tasks that only wake a worker have none.
    const options = task[queueOptionsSymbol] as LaneOptions | null;
    return options?.isUrgent ? this.urgent : this.others;
  }
}

/** Tells the queue which lane a task belongs into. */
export const inLane = <T extends object>(task: T, isUrgent: boolean): T =>
  Object.assign(task, { [queueOptionsSymbol]: { isUrgent } satisfies LaneOptions });
