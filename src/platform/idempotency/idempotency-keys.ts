import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Lease } from '../leases/lease.js';
import { happensOnce } from '../database/violations.js';
import { IdempotencyKeyInProgress, IdempotencyKeyReused } from './errors.js';
import { IdempotencyKey } from './idempotency-key.entity.js';
import { LateSettlements } from './late-settlements.js';
import { Secrets } from '../config/secrets.js';
import { sha256 } from '../crypto/sha256.js';
import { signatureOf } from '../crypto/signature.js';
import { DAY, MINUTE } from '../time/duration.js';

/** Milliseconds an answer is kept. */
const KEPT = DAY;
/** After so many milliseconds without an answer the first request is taken for dead. */
const LEASE = MINUTE;
/** How often, and every how many milliseconds, a second request looks for the first one's answer. */
const LOOKS = 50;
const LOOK_EVERY = 100;

export interface KeyedRequest {
  /** The caller: keys of different callers never meet. */
  readonly owner: string;
  readonly key: string;
  readonly fingerprint: string;
}

export interface KeptAnswer {
  readonly status: number;
  /** JSON. */
  readonly answer: string;
}

/** The right to do the work of a key. */
export interface Claim {
  readonly keyHash: string;
  readonly claim: string;
}

/** Either a claim, to do the work and then keep or release it, or the answer from the first time. */
export type Claimed = { readonly mine: Claim } | { readonly kept: KeptAnswer };

/** Sees to it that requests with one key are carried out once, in any number of processes. */
@Injectable()
export class IdempotencyKeys {
  private readonly logger = new Logger('Idempotency');
  private readonly late = new LateSettlements(LEASE);
  private readonly lease: Lease<IdempotencyKey>;

  constructor(
    @InjectRepository(IdempotencyKey) private readonly keys: Repository<IdempotencyKey>,
    private readonly secrets: Secrets,
  ) {
    this.lease = new Lease(keys, 'claimedUntil');
  }

  /**
   * Claims a key; while another request holds it, waits some seconds for its answer.
   * @throws IdempotencyKeyReused, IdempotencyKeyInProgress
   */
  async claim(request: KeyedRequest): Promise<Claimed> {
    const keyHash = sha256(`${request.owner}\n${request.key}`);
    const fingerprint = this.keyed(request.fingerprint);
    for (let look = 0; look < LOOKS; look++) {
      const claimed = await this.tryClaim(keyHash, fingerprint);
      if (claimed) return claimed;
      await pause(LOOK_EVERY);
    }
    throw new IdempotencyKeyInProgress();
  }

  /** Keeps the answer, for whoever comes with the key again. */
  async keep({ keyHash, claim }: Claim, { status, answer }: KeptAnswer): Promise<void> {
    await this.settle(() => this.lease.hold({ keyHash, claim }, KEPT, { status, answer }));
  }

  /** Forgets the key: the work failed and may be tried again. */
  async release({ keyHash, claim }: Claim): Promise<void> {
    await this.settle(() => this.keys.delete({ keyHash, claim }));
  }

  @Cron(CronExpression.EVERY_HOUR)
  async purge(): Promise<void> {
    await this.keys.delete(this.lease.free);
  }

  /** A request may hold six digits that are secret: they must not be tried out against what is kept of it. */
  private keyed(fingerprint: string): string {
    return signatureOf(this.secrets.fingerprints, [fingerprint]);
  }

  private async tryClaim(keyHash: string, fingerprint: string): Promise<Claimed | undefined> {
    const mine = { keyHash, claim: randomUUID() };
    try {
      if (await this.insert({ ...mine, fingerprint })) return { mine };
      if (await this.takeOver({ ...mine, fingerprint })) return { mine };
    } catch (error) {
      // It may be ours all the same, and only the answer was lost.
      this.late.add(() => this.keys.delete(mine));
      throw error;
    }

    const theirs = await this.keys.findOneBy({ keyHash });
    if (!theirs) return undefined;
    if (theirs.fingerprint !== fingerprint) throw new IdempotencyKeyReused();
    const { status, answer } = theirs;
    return status === null || answer === null ? undefined : { kept: { status, answer } };
  }

  private insert(row: NewKey): Promise<boolean> {
    return happensOnce('uq_idempotency_keys_key_hash', () =>
      this.keys.insert({ ...row, ...this.lease.endsAfter(LEASE) }),
    );
  }

  /** Takes a key that is free again: its day is over, or its first request died at work. */
  private async takeOver({ keyHash, claim, fingerprint }: NewKey): Promise<boolean> {
    const blank = { claim, fingerprint, status: null, answer: null };
    return this.lease.take({ keyHash }, LEASE, blank);
  }

  /**
   * The work is done either way: a key that cannot be settled must not turn its answer into a failure, nor tell whoever
   * comes once the database is back that the first request is at work.
   */
  private async settle(attempt: () => Promise<unknown>): Promise<void> {
    try {
      await attempt();
    } catch (error) {
      this.logger.error(error);
      this.late.add(attempt);
    }
  }
}

type NewKey = Pick<IdempotencyKey, 'keyHash' | 'claim' | 'fingerprint'>;
