import type { Neighbour } from '../decision.js';
import { emptyMatrix, TemplateMatrix } from './template-matrix.js';
import { ThreadedMatrix } from './threaded-matrix.js';

/** With more a search takes over a millisecond, and a thread of its own. */
const MOST_NUMBERS_ON_EVENT_LOOP = 6_400_000;

/** Searchable templates, one for each person; a large index leaves the event loop alone. */
export class TemplateIndex {
  private matrix: TemplateMatrix | ThreadedMatrix;
  private readonly people = new Set<string>();

  /** @param length numbers in a template */
  constructor(
    length: number,
    private readonly mostOnEventLoop = MOST_NUMBERS_ON_EVENT_LOOP / length,
  ) {
    this.matrix = new TemplateMatrix(emptyMatrix(length));
  }

  get size(): number {
    return this.people.size;
  }

  /** @param template of unit length; it is copied */
  put(userId: string, template: Float32Array): void {
    this.people.add(userId);
    this.matrix.put(userId, template);
    if (this.size > this.mostOnEventLoop) this.moveOut();
  }

  delete(userId: string): void {
    if (this.people.delete(userId)) this.matrix.delete(userId);
  }

  /** The nearest people, nearest first. @param probe of unit length */
  async nearest(probe: Float32Array, count: number): Promise<Neighbour[]> {
    return this.matrix.nearest(probe, count);
  }

  /** The same for one of the people, who comes first; nobody where they are not among them. */
  async nearestTo(userId: string, count: number): Promise<Neighbour[]> {
    return this.matrix.nearestTo(userId, count);
  }

  /** Who is among them at the moment of the call. */
  get userIds(): string[] {
    return [...this.people];
  }

  async close(): Promise<void> {
    if (this.matrix instanceof ThreadedMatrix) await this.matrix.close();
  }

  private moveOut(): void {
    if (this.matrix instanceof TemplateMatrix) this.matrix = new ThreadedMatrix(this.matrix);
  }
}
