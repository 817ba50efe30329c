import { randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Semaphore } from 'async-mutex';
import { compare, getRounds, hash } from 'bcrypt';
import { Environment } from '../../platform/config/environment.js';
import { networkOf } from '../../platform/http/caller-address.js';
import { presentAddress } from '../../platform/http/request-context.js';
import { Turns, TurnsByCaller } from '../../platform/queues/turns.js';
import { SignInsBusy } from '../errors.js';
import { MOST_BYTES } from './password-policy.js';

/** Computed side by side: the process's other threads have pictures and files to work on. */
const AT_ONCE = 2;
/** More than this, from one address or of all that are next, would wait so long that callers give up. */
const MOST_WAITING = 60;
/** Who has a password goes before who makes one. */
const COMPARING = 1;

const busy = () => new SignInsBusy();

/** Those who wait for one kind of work, each address behind its own. */
class Lane {
  private readonly all: Turns;
  private readonly addresses: TurnsByCaller;

  constructor(atOnce: number) {
    this.all = new Turns({ atOnce, mostWaiting: MOST_WAITING }, busy);
    this.addresses = new TurnsByCaller({ atOnce, mostWaiting: MOST_WAITING }, busy);
  }

  take<T>(work: () => Promise<T>): Promise<T> {
    const address = presentAddress();
    if (address === null) return work();
    return this.addresses.take(networkOf(address), () => this.all.take(work));
  }
}

/** Hashes and compares passwords with bcrypt. Those who register leave a turn to those who sign in. */
@Injectable()
export class PasswordHasher implements OnModuleInit {
  private readonly turns = new Semaphore(AT_ONCE);
  private readonly hashing = new Lane(AT_ONCE - 1);
  private readonly comparing = new Lane(AT_ONCE);
  /** Nobody's password; comparing with it takes as long as with anybody's. */
  private nobodys = '';

  constructor(private readonly environment: Environment) {}

  async onModuleInit(): Promise<void> {
    this.nobodys = await this.hash(randomBytes(32).toString('base64url'));
  }

  /** @throws SignInsBusy */
  async hash(password: string): Promise<string> {
    return this.hashing.take(() =>
      this.turns.runExclusive(() => hash(password, this.environment.BCRYPT_ROUNDS)),
    );
  }

  /** Takes the same time whether there is a hash or not. @throws SignInsBusy */
  async matches(password: string, passwordHash: string | null | undefined): Promise<boolean> {
    const isEqual = await this.comparing.take(() =>
      this.turns.runExclusive(() => compare(password, passwordHash ?? this.nobodys), 1, COMPARING),
    );
    // bcrypt takes what is too long for its beginning.
    return isEqual && Boolean(passwordHash) && Buffer.byteLength(password) <= MOST_BYTES;
  }

  /** Whether the hash was made at another cost than the operator wants now. */
  isOutdated(passwordHash: string): boolean {
    return getRounds(passwordHash) !== this.environment.BCRYPT_ROUNDS;
  }
}
