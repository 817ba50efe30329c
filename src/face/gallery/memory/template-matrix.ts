import type { Neighbour } from '../decision.js';
import { nearestRows } from './nearest-rows.js';

/** What a matrix is made of; it can be given away whole. */
export interface MatrixContents {
  /** Row after row, with room at the end. */
  readonly rows: Float32Array<ArrayBuffer>;
  /** Whose each row is. */
  readonly people: string[];
  /** Numbers in a row. */
  readonly length: number;
}

const FIRST_ROWS = 256;

export const emptyMatrix = (length: number): MatrixContents => ({
  rows: new Float32Array(FIRST_ROWS * length),
  people: [],
  length,
});

/** One row of numbers for each person, side by side in memory. */
export class TemplateMatrix {
  private rows: Float32Array<ArrayBuffer>;
  private readonly people: string[];
  private readonly rowOf: Map<string, number>;
  private readonly length: number;

  constructor(contents: MatrixContents) {
    this.length = contents.length;
    this.rows = contents.rows;
    this.people = contents.people;
    this.rowOf = new Map(contents.people.map((userId, row) => [userId, row]));
  }

  get size(): number {
    return this.people.length;
  }

  /** @param template of unit length; it is copied */
  put(userId: string, template: Float32Array): void {
    const row = this.rowOf.get(userId) ?? this.append(userId);
    this.rows.set(template, row * this.length);
  }

  /** The last row moves into the gap, so that no gap remains. */
  delete(userId: string): void {
    const row = this.rowOf.get(userId);
    if (row === undefined) return;
    const last = this.people.length - 1;
    const mover = this.people[last] ?? userId;
    this.rows.copyWithin(row * this.length, last * this.length, (last + 1) * this.length);
    this.rows.fill(0, last * this.length, (last + 1) * this.length);
    this.people[row] = mover;
    this.rowOf.set(mover, row);
    this.people.pop();
    this.rowOf.delete(userId);
  }

  /** The nearest people, nearest first. @param probe of unit length */
  nearest(probe: Float32Array, count: number): Neighbour[] {
    const filled = this.rows.subarray(0, this.size * this.length);
    return nearestRows(filled, probe, Math.min(count, this.size)).map(({ row, distance }) => ({
      userId: this.people[row] ?? '',
      distance,
    }));
  }

  /** The same for one of the people, who comes first; nobody where they have no row. */
  nearestTo(userId: string, count: number): Neighbour[] {
    const row = this.rowOf.get(userId);
    if (row === undefined) return [];
    return this.nearest(this.rows.slice(row * this.length, (row + 1) * this.length), count);
  }

  /** For whoever goes on with them in its place. */
  get contents(): MatrixContents {
    return { rows: this.rows, people: this.people, length: this.length };
  }

  private append(userId: string): number {
    const row = this.people.push(userId) - 1;
    this.rowOf.set(userId, row);
    if (this.people.length * this.length > this.rows.length) {
      const larger = new Float32Array(this.rows.length * 2);
      larger.set(this.rows);
      this.rows = larger;
    }
    return row;
  }
}
