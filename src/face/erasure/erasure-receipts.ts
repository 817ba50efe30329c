import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Secrets } from '../../platform/config/secrets.js';
import { isSameSecret, signatureOf } from '../../platform/crypto/signature.js';
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
    return isSameSecret(signature, this.sign(unsigned));
  }

  private sign(receipt: Unsigned): string {
    const { id, userId, reason, erasedAt, vectors, pictures, imageHashes } = receipt;
    const moment = erasedAt.toISOString();
    const parts = [id, userId, reason, moment, vectors, pictures, imageHashes];
    return signatureOf(this.secrets.receipts, parts);
  }
}
