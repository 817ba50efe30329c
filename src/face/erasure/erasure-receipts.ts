import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Secrets } from '../../platform/config/secrets.js';
import { append } from '../../platform/database/queries.js';
import { ErasureReceipt } from './erasure-receipt.entity.js';

type Unsigned = Omit<ErasureReceipt, 'signature'>;

/** Receipts of erasures, signed so that one can be proved later by whoever holds it. */
@Injectable()
export class ErasureReceipts {
  constructor(
    @InjectRepository(ErasureReceipt) private readonly receipts: Repository<ErasureReceipt>,
    private readonly secrets: Secrets,
  ) {}

  /** Joins the ambient transaction. */
  async write(erasure: Omit<Unsigned, 'id'>): Promise<ErasureReceipt> {
    const unsigned = { ...erasure, id: randomUUID() };
    const receipt = { ...unsigned, signature: this.sign(unsigned) };
    await append(this.receipts, receipt);
    return receipt;
  }

  /** The latest first. */
  async of(userId: string): Promise<ErasureReceipt[]> {
    return this.receipts.find({ where: { userId }, order: { erasedAt: 'DESC', id: 'ASC' } });
  }

  /** Whether we wrote it, just so. */
  isGenuine({ signature, ...unsigned }: ErasureReceipt): boolean {
    const expected = Buffer.from(this.sign(unsigned));
    const given = Buffer.from(signature);
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  private sign(receipt: Unsigned): string {
    const { id, userId, reason, erasedAt, vectors, pictures, imageHashes } = receipt;
    const text = [id, userId, reason, erasedAt.toISOString(), vectors, pictures, imageHashes];
    return createHmac('sha256', this.secrets.receipts).update(text.join('\n')).digest('base64url');
  }
}
