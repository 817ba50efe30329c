import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { MoreThan, Repository } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Environment } from '../../platform/config/environment.js';
import { SealedOnce } from '../../platform/crypto/sealed-once.js';
import { Transactions } from '../../platform/database/transactions.js';
import { EnrolmentLock } from './enrolment-lock.js';
import { EncodingStatus, FaceEncoding } from './face-encoding.entity.js';
import { RecognitionSeals } from './recognition-seals.js';

const AT_A_TIME = 200;

/** Seals verified pictures that have no seal: once by itself, and later only when an operator says so. */
@Injectable()
export class SealingService implements OnModuleInit {
  private readonly logger = new Logger('Templates');

  constructor(
    @InjectRepository(FaceEncoding) private readonly encodings: Repository<FaceEncoding>,
    private readonly seals: RecognitionSeals,
    private readonly enrolmentLock: EnrolmentLock,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly environment: Environment,
  ) {}

  /** Pictures that were approved before there were seals. */
  async onModuleInit(): Promise<void> {
    const once = new SealedOnce(this.environment.UPLOAD_FOLDER, 'faces');
    await once.unlessDone(
      async () => this.sealFirst(),
      (error) => {
        this.logger.error(error, 'That face pictures were sealed cannot be remembered');
      },
    );
  }

  /** @returns how many pictures had no seal that holds */
  async sealAll(): Promise<number> {
    let sealed = 0;
    for await (const open of this.openPages()) {
      await this.transactions.run(() => this.seal(open));
      sealed += open.length;
    }
    return sealed;
  }

  /** Verified pictures whose seals do not hold. */
  async findUnsealed(): Promise<string[]> {
    const found: string[] = [];
    for await (const open of this.openPages()) found.push(...open.map(({ id }) => id));
    return found;
  }

  /** Lets the galleries look again at people whose accounts are believed now. */
  async noteSealed(userIds: readonly string[]): Promise<void> {
    for (const userId of userIds) {
      await this.transactions.run(async () => {
        await this.enrolmentLock.noteFaceChange(await this.enrolmentLock.holdEvenRemoved(userId));
      });
    }
  }

  private async *openPages(): AsyncGenerator<FaceEncoding[]> {
    for (let last: string | undefined = ''; last !== undefined;) {
      const page: FaceEncoding[] = await this.encodings.find({
        where: { id: MoreThan(last), status: EncodingStatus.Verified },
        order: { id: 'ASC' },
        take: AT_A_TIME,
      });
      const open = page.filter((one) => !this.seals.holds(one.recognitionSeal, one));
      if (open.length > 0) yield open;
      last = page.at(-1)?.id;
    }
  }

  private async sealFirst(): Promise<void> {
    const sealed = await this.sealAll();
    if (sealed > 0) this.logger.log(`${sealed} verified face pictures were sealed`);
  }

  private async seal(pictures: readonly FaceEncoding[]): Promise<void> {
    for (const userId of [...new Set(pictures.map((picture) => picture.userId))].sort()) {
      const user = await this.enrolmentLock.holdEvenRemoved(userId);
      for (const { id } of pictures.filter((picture) => picture.userId === userId)) {
        const isVerified = { id, status: EncodingStatus.Verified };
        const recognitionSeal = this.seals.sealOf({ id, userId });
        await this.encodings.update(isVerified, { recognitionSeal });
      }
      await this.enrolmentLock.noteFaceChange(user);
    }
    await this.audit.record({
      action: 'faces_sealed',
      table: 'face_encodings',
      after: { pictures: pictures.map(({ id }) => id) },
    });
  }
}
