import type { VectorEngine } from '../../vectors/vector-engine.js';
import { isMatched, type Member } from '../member.js';

/** The two indexes of a gallery in a vector engine: those who are matched, and those who are only known. */
export class IndexPair {
  private readonly matched: string;
  private readonly dormant: string;

  /** @param name what both begin with */
  constructor(
    private readonly engine: VectorEngine,
    readonly name: string,
  ) {
    this.matched = `${name}_matched`;
    this.dormant = `${name}_dormant`;
  }

  /** @param length numbers in a template @returns whether both were there already */
  async open(length: number): Promise<boolean> {
    const isMatchedThere = await this.engine.open(this.matched, length);
    const isDormantThere = await this.engine.open(this.dormant, length);
    return isMatchedThere && isDormantThere;
  }

  /** Each member is in one index afterwards and not in the other. @param leastVerified pictures it takes to be matched */
  async put(members: readonly Member[], leastVerified: number): Promise<void> {
    const matched = members.filter((member) => isMatched(member, leastVerified));
    const dormant = members.filter((member) => !isMatched(member, leastVerified));
    await this.engine.delete(this.matched, idsOf(dormant));
    await this.engine.delete(this.dormant, idsOf(matched));
    await this.engine.put(this.matched, matched);
    await this.engine.put(this.dormant, dormant);
  }

  async delete(userIds: readonly string[]): Promise<void> {
    await this.engine.delete(this.matched, userIds);
    await this.engine.delete(this.dormant, userIds);
  }

  async nearestMatched(probe: Float32Array, count: number): Promise<string[]> {
    return this.engine.nearest(this.matched, probe, count);
  }

  async nearestDormant(probe: Float32Array, count: number): Promise<string[]> {
    return this.engine.nearest(this.dormant, probe, count);
  }

  async sizes(): Promise<{ matched: number; dormant: number }> {
    const matched = await this.engine.size(this.matched);
    return { matched, dormant: await this.engine.size(this.dormant) };
  }

  async drop(): Promise<void> {
    await this.engine.drop(this.matched);
    await this.engine.drop(this.dormant);
  }
}

const idsOf = (members: readonly Member[]): string[] => members.map(({ userId }) => userId);
