import { randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Semaphore } from 'async-mutex';
import { compare, getRounds, hash } from 'bcrypt';
import { Environment } from '../../platform/config/environment.js';
import { SignInsBusy } from '../errors.js';
import { MOST_BYTES } from './password-policy.js';

/** Computed side by side: the process's other threads have pictures and files to work on. */
const AT_ONCE = 2;
/** More than this would wait so long that callers give up. */
const MOST_WAITING = 60;

/** Hashes and compares passwords with bcrypt. */
@Injectable()
export class PasswordHasher implements OnModuleInit {
  private readonly turns = new Semaphore(AT_ONCE);
  private waiting = 0;
  /** Nobody's password; comparing with it takes as long as with anybody's. */
  private nobodys = '';

  constructor(private readonly environment: Environment) {}

  async onModuleInit(): Promise<void> {
    this.nobodys = await this.hash(randomBytes(32).toString('base64url'));
  }

  /** @throws SignInsBusy */
  async hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, this.environment.BCRYPT_ROUNDS));
  }

  /** Takes the same time whether there is a hash or not. @throws SignInsBusy */
  async matches(password: string, passwordHash: string | null | undefined): Promise<boolean> {
    const isEqual = await this.inTurn(() => compare(password, passwordHash ?? this.nobodys));
    // bcrypt takes what is too long for its beginning.
    return isEqual && Boolean(passwordHash) && Buffer.byteLength(password) <= MOST_BYTES;
  }

  /** Whether the hash was made at another cost than the operator wants now. */
  isOutdated(passwordHash: string): boolean {
    return getRounds(passwordHash) !== this.environment.BCRYPT_ROUNDS;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.waiting >= MOST_WAITING) throw new SignInsBusy();
    this.waiting += 1;
    try {
      return await this.turns.runExclusive(work);
    } finally {
      this.waiting -= 1;
    }
  }
}
