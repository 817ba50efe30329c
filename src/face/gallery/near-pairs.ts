import type { Neighbour } from './decision.js';

/** Two enrolled people, and the distance between the means of their pictures. */
export interface NearPair {
  readonly userIds: readonly [string, string];
  readonly distance: number;
}

/** Pairs of people so alike that a picture of one may be taken for the other. */
export class NearPairs {
  private readonly partners = new Map<string, Map<string, number>>();

  /** @param neighbours who is nearest to the person's template, the person too if they can be recognised */
  put(userId: string, neighbours: readonly Neighbour[], limit: number): void {
    this.delete(userId);
    if (!neighbours.some((neighbour) => neighbour.userId === userId)) return;
    for (const { userId: other, distance } of neighbours) {
      if (other === userId || distance > limit) continue;
      this.of(userId).set(other, distance);
      this.of(other).set(userId, distance);
    }
  }

  delete(userId: string): void {
    for (const other of this.partners.get(userId)?.keys() ?? []) {
      this.partners.get(other)?.delete(userId);
    }
    this.partners.delete(userId);
  }

  /** @param limit as it is now; it falls while people enrol */
  has(one: string, other: string, limit: number): boolean {
    return (this.partners.get(one)?.get(other) ?? Infinity) <= limit;
  }

  /** The nearest first. */
  within(limit: number): NearPair[] {
    return [...this.partners]
      .flatMap(([one, others]) =>
        [...others]
          .filter(([other, distance]) => one < other && distance <= limit)
          .map(([other, distance]): NearPair => ({ userIds: [one, other], distance })),
      )
      .sort((a, b) => a.distance - b.distance);
  }

  private of(userId: string): Map<string, number> {
    const known = this.partners.get(userId) ?? new Map<string, number>();
    this.partners.set(userId, known);
    return known;
  }
}
