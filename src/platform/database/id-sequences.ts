import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { IdSequence } from './id-sequence.entity.js';
import { Transactions } from './transactions.js';

const DIGITS = 3;

/** Gives `EMP001`, `EMP002`, … `EMP1000`: in order, each once, in any number of processes. */
@Injectable()
export class IdSequences {
  constructor(
    @InjectRepository(IdSequence) private readonly sequences: Repository<IdSequence>,
    private readonly transactions: Transactions,
  ) {}

  /**
   * The next `count` ids. Called inside the transaction that writes their rows, so that the counter's
   * row stays locked until then and a rollback returns the numbers.
   */
  async take(prefix: string, count = 1): Promise<string[]> {
    const last = await this.advance(prefix, count);
    return Array.from({ length: count }, (_, i) => idOf(prefix, last - count + 1 + i));
  }

  /** Counts so many further; its row is locked until the transaction ends. @returns the last number */
  async advance(prefix: string, count: number): Promise<number> {
    return this.transactions.run(async () => {
      await this.sequences.increment({ prefix }, 'lastNumber', count);
      return this.last(prefix);
    });
  }

  async last(prefix: string): Promise<number> {
    const { lastNumber } = await this.sequences.findOneByOrFail({ prefix });
    return lastNumber;
  }
}

const idOf = (prefix: string, number: number) => prefix + String(number).padStart(DIGITS, '0');
