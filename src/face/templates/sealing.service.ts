import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, IsNull, MoreThan, Repository } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Environment } from '../../platform/config/environment.js';
import { SealedOnce } from '../../platform/crypto/sealed-once.js';
import { Transactions } from '../../platform/database/transactions.js';
import { EnrolmentLock } from './enrolment-lock.js';
import { EncodingStatus, FaceEncoding } from './face-encoding.entity.js';
import { RecognitionSeals } from './recognition-seals.js';
import { LIVE_STATUSES } from './templates.service.js';

const AT_A_TIME = 200;

/** One of the seals of a picture. */
interface Seal {
  isMissing(picture: FaceEncoding): boolean;
  of(picture: FaceEncoding): Partial<FaceEncoding>;
}

/** Seals pictures that have no seal: once by itself, and later only when an operator says so. */
@Injectable()
export class SealingService implements OnModuleInit {
  private readonly logger = new Logger('Templates');

  private readonly approval: Seal = {
    isMissing: (picture) =>
      picture.status === EncodingStatus.Verified &&
      !this.seals.holds(picture.recognitionSeal, picture),
    of: (picture) => ({ recognitionSeal: this.seals.sealOf(picture) }),
  };

  private readonly file: Seal = {
    isMissing: (picture) => !this.seals.fileHolds(picture),
    of: (picture) => ({ fileSeal: this.seals.fileSealOf(picture) }),
  };

  constructor(
    @InjectRepository(FaceEncoding) private readonly encodings: Repository<FaceEncoding>,
    private readonly seals: RecognitionSeals,
    private readonly enrolmentLock: EnrolmentLock,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly environment: Environment,
  ) {}

  /** Pictures that were approved, or taken in, before there were seals. */
  async onModuleInit(): Promise<void> {
    await this.sealOnce('faces', [this.approval], 'verified face pictures were sealed');
    await this.sealOnce('face-files', [this.file], 'files of face pictures were sealed');
  }

  /** @returns how many pictures had a seal that does not hold, or none */
  async sealAll(): Promise<number> {
    return this.sealMissing([this.approval, this.file]);
  }

  /** Verified pictures whose seals do not hold, and any picture whose file is another. */
  async findUnsealed(): Promise<string[]> {
    const found: string[] = [];
    for await (const open of this.pagesWithout([this.approval, this.file]))
      found.push(...open.map(({ id }) => id));
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

  private async sealOnce(mark: string, seals: readonly Seal[], done: string): Promise<void> {
    const once = new SealedOnce(this.environment.UPLOAD_FOLDER, mark);
    await once.unlessDone(
      async () => {
        const sealed = await this.sealMissing(seals);
        if (sealed > 0) this.logger.log(`${sealed} ${done}`);
      },
      (error) => {
        this.logger.error(error, 'That face pictures were sealed cannot be remembered');
      },
    );
  }

  private async sealMissing(seals: readonly Seal[]): Promise<number> {
    let sealed = 0;
    for await (const open of this.pagesWithout(seals)) {
      await this.transactions.run(() => this.seal(open, seals));
      sealed += open.length;
    }
    return sealed;
  }

  private async *pagesWithout(seals: readonly Seal[]): AsyncGenerator<FaceEncoding[]> {
    for (let last: string | undefined = ''; last !== undefined;) {
      const page: FaceEncoding[] = await this.encodings.find({
        where: { id: MoreThan(last), status: In(LIVE_STATUSES) },
        order: { id: 'ASC' },
        take: AT_A_TIME,
      });
      const open = page.filter((one) => seals.some((seal) => seal.isMissing(one)));
      if (open.length > 0) yield open;
      last = page.at(-1)?.id;
    }
  }

  private async seal(pictures: readonly FaceEncoding[], seals: readonly Seal[]): Promise<void> {
    for (const userId of [...new Set(pictures.map((picture) => picture.userId))].sort()) {
      const user = await this.enrolmentLock.holdEvenRemoved(userId);
      for (const picture of pictures.filter((one) => one.userId === userId)) {
        const { id, status } = picture;
        const missing = seals.filter((seal) => seal.isMissing(picture));
        const change = missing.reduce((all, seal) => ({ ...all, ...seal.of(picture) }), {});
        await this.encodings.update({ id, status, deletedAt: IsNull() }, change);
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
