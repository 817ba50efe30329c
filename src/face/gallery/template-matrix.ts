import { DIMENSIONS } from '../descriptors.js';
import type { Neighbour } from './decision.js';
import { nearestRows } from './nearest-rows.js';

const FIRST_CAPACITY = 256;

/** One row of 128 numbers for each person, side by side in memory. */
export class TemplateMatrix {
  private rows = new Float32Array(FIRST_CAPACITY * DIMENSIONS);
  private readonly people: string[] = [];
  private readonly rowOf = new Map<string, number>();

  get size(): number {
    return this.people.length;
  }

  /** @param template of unit length; it is copied */
  put(userId: string, template: Float32Array): void {
    const row = this.rowOf.get(userId) ?? this.append(userId);
    this.rows.set(template, row * DIMENSIONS);
  }

  /** The last row moves into the gap, so that no gap remains. */
  delete(userId: string): void {
    const row = this.rowOf.get(userId);
    if (row === undefined) return;
    const last = this.people.length - 1;
    const mover = this.people[last] ?? userId;
    this.rows.copyWithin(row * DIMENSIONS, last * DIMENSIONS, (last + 1) * DIMENSIONS);
    this.rows.fill(0, last * DIMENSIONS, (last + 1) * DIMENSIONS);
    this.people[row] = mover;
    this.rowOf.set(mover, row);
    this.people.pop();
    this.rowOf.delete(userId);
  }

  /** The nearest people, nearest first. @param probe of unit length */
  nearest(probe: Float32Array, count: number): Neighbour[] {
    const filled = this.rows.subarray(0, this.size * DIMENSIONS);
    return nearestRows(filled, probe, Math.min(count, this.size)).map(({ row, distance }) => ({
      userId: this.people[row] ?? '',
      distance,
    }));
  }

  *entries(): Iterable<[userId: string, template: Float32Array]> {
    for (const [row, userId] of this.people.entries()) {
      yield [userId, this.rows.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS)];
    }
  }

  private append(userId: string): number {
    const row = this.people.push(userId) - 1;
    this.rowOf.set(userId, row);
    if (this.people.length * DIMENSIONS > this.rows.length) {
      const larger = new Float32Array(this.rows.length * 2);
      larger.set(this.rows);
      this.rows = larger;
    }
    return row;
  }
}
