import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { LineSeals } from '../line-seals.js';
import type { ActivityChain } from './activity-chain.entity.js';
import { ActivitySeal } from './activity-seal.entity.js';
import { AuditChain, type SealedLine } from './audit-chain.js';
import { headOf, type ChainHead } from './chain-head.js';

export interface Verification {
  /** How many links were walked. */
  readonly sealed: number;
  /** Lines of ours that are younger than the last seal. */
  readonly waiting: number;
  readonly head: string;
  /** What is amiss, in the order of the chain; empty when nothing is. */
  readonly faults: readonly string[];
}

/** Walks the chain of the audit trail from its base to its head. */
@Injectable()
export class AuditVerification {
  constructor(
    @InjectRepository(ActivitySeal) private readonly links: Repository<ActivitySeal>,
    private readonly chain: AuditChain,
    private readonly seals: LineSeals,
  ) {}

  /** @param kept a head that was noted earlier */
  async run(kept?: ChainHead): Promise<Verification> {
    const ends = await this.chain.ends();
    const faults = [...this.baseFaults(ends), ...(await this.walk(ends))];
    if (kept) faults.push(...(await this.keptFaults(kept, ends)));
    const { waiting, foreign } = await this.afterTheEnd();
    return {
      sealed: ends.position - ends.basePosition,
      waiting,
      head: headOf(ends),
      faults: [...faults, ...foreign],
    };
  }

  private baseFaults({ basePosition, baseSeal, baseMac }: ActivityChain): string[] {
    if (basePosition === 0 && baseSeal === '') return [];
    const isOurs = baseMac === this.seals.baseMacOf(basePosition, baseSeal);
    return isOurs ? [] : [`the beginning of the chain at ${basePosition} was changed`];
  }

  private async walk(ends: ActivityChain): Promise<string[]> {
    const faults: string[] = [];
    let previous: ChainHead = { position: ends.basePosition, seal: ends.baseSeal };
    for (;;) {
      const page = await this.chain.pageAfter(previous.position, ends.position);
      if (page.length === 0) break;
      for (const sealed of page) {
        faults.push(...this.linkFaults(sealed, previous));
        previous = sealed.link;
      }
    }
    if (headOf(previous) !== headOf(ends)) {
      faults.push(`the chain ends at ${previous.position} instead of ${ends.position}`);
    }
    return faults;
  }

  private linkFaults(
    { link: { position, activityId, seal }, line }: SealedLine,
    previous: ChainHead,
  ): string[] {
    const gap = position - previous.position - 1;
    // What stood before is not known, so this line cannot be looked at; the next one can.
    if (gap > 0) return [`${gap} seals are missing after place ${previous.position}`];
    if (!line) return [`line ${activityId} is missing (place ${position})`];
    const isHeld = this.seals.isHeld(line, { position, previous: previous.seal }, seal);
    return isHeld ? [] : [`line ${activityId} was changed (place ${position})`];
  }

  private async keptFaults(kept: ChainHead, ends: ActivityChain): Promise<string[]> {
    if (kept.position < ends.basePosition) {
      return [`the kept head ${kept.position} lies before ${ends.basePosition}, and is gone`];
    }
    const bases = [
      { position: 0, seal: '' },
      { position: ends.basePosition, seal: ends.baseSeal },
    ];
    const found =
      bases.find(({ position }) => position === kept.position) ??
      (await this.links.findOneBy({ position: kept.position }));
    if (found?.seal === kept.seal) return [];
    return [`the chain does not hold the head that was kept, at place ${kept.position}`];
  }

  private async afterTheEnd(): Promise<{ waiting: number; foreign: string[] }> {
    let waiting = 0;
    const foreign: string[] = [];
    for await (const page of this.chain.unsealed(0)) {
      for (const line of page) {
        if (this.seals.isOwn(line)) waiting += 1;
        else foreign.push(`line ${line.id} was inserted, or changed before it was sealed`);
      }
    }
    return { waiting, foreign };
  }
}
