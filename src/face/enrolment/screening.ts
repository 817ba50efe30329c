import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import type { Upload } from '../../platform/http/forms/form.shape.js';
import type { ModelCard } from '../engine/embedder/model-card.js';
import type { DescribedFace } from '../engine/face-engine.js';
import { reasonsAgainstEnrolment } from '../engine/quality/quality-gates.js';
import { FaceEncoding } from '../templates/face-encoding.entity.js';
import { FaceReader, type Reading } from '../analysis/face-reader.js';
import { sha256 } from '../../platform/crypto/sha256.js';
import {
  adviceOn,
  type Reasons,
  type Rejection,
  type RejectionReason,
} from '../rejection-reasons.js';
import type { PictureHashes } from '../recognition/known-pictures.js';
import { IdentityCheck } from './identity-check.js';
import { rejectionOfFile } from './unusable-file.js';

/** A picture that may become one of the person's. */
export interface UsablePicture {
  readonly index: number;
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly perceptualHash: string;
  readonly face: DescribedFace;
  /** The network that described it. */
  readonly card: ModelCard;
}

export interface ScreeningResult {
  readonly candidates: readonly UsablePicture[];
  readonly rejected: readonly Rejection[];
  /** Whatever could be looked at, good or not. */
  readonly seen: readonly PictureHashes[];
}

type AnalysedPicture = Omit<UsablePicture, 'face' | 'card'> & { readonly analysis: Reading };

type Verdict = UsablePicture | Rejection;

const isRejection = (one: Verdict | AnalysedPicture): one is Rejection => 'reasons' in one;
const isPicture = <P extends object>(one: P | Rejection): one is P => !('reasons' in one);

/** Examines the pictures somebody wants to enrol with. */
@Injectable()
export class Screening {
  constructor(
    private readonly reader: FaceReader,
    private readonly identity: IdentityCheck,
    @InjectRepository(FaceEncoding) private readonly encodings: Repository<FaceEncoding>,
  ) {}

  /**
   * @param mayBeOthers whether an administrator answers for it that the face is not another person's
   * @throws EngineOverloaded EngineUnavailable
   */
  async examine(
    userId: string,
    uploads: readonly Upload[],
    mayBeOthers: boolean,
  ): Promise<ScreeningResult> {
    const read = await Promise.all(uploads.map((upload, index) => this.read(upload, index)));
    const pictures = read.filter(isPicture);
    const known = await this.knownHashes(pictures.map(({ sha256 }) => sha256));
    const verdicts = read.map((one) =>
      isRejection(one) ? one : judged(one, isRepeated(one, pictures, known)),
    );
    const good = verdicts.filter(isPicture);
    const stolen = mayBeOthers ? [] : await this.facesOfOthers(userId, good);
    const refused = new Set(stolen.map(({ index }) => index));
    return {
      candidates: good.filter(({ index }) => !refused.has(index)),
      rejected: [...verdicts.filter(isRejection), ...stolen],
      seen: pictures,
    };
  }

  private async read(upload: Upload, index: number): Promise<AnalysedPicture | Rejection> {
    const { bytes, fileName, fault } = upload;
    if (fault) return { index, fileName, reasons: [fault] };
    try {
      const analysis = await this.reader.read(bytes, { thorough: true });
      const { perceptualHash } = analysis;
      return { index, fileName, bytes, sha256: sha256(bytes), perceptualHash, analysis };
    } catch (error) {
      return rejectionOfFile(upload, index, error);
    }
  }

  private async knownHashes(hashes: readonly string[]): Promise<Set<string>> {
    const known = await this.encodings.find({
      select: { id: true, imageHash: true },
      where: { liveImageHash: In(hashes) },
    });
    return new Set(known.map(({ imageHash }) => imageHash));
  }

  private async facesOfOthers(
    userId: string,
    good: readonly UsablePicture[],
  ): Promise<Rejection[]> {
    const [first] = good;
    if (!first) return [];
    const faces = good.map(({ face }) => face.descriptor);
    const owners = await this.identity.ownersOf(userId, faces, first.card);
    return good.flatMap(({ index, fileName }, i): Rejection[] => {
      const owner = owners[i];
      return owner ? [{ index, fileName, reasons: ['belongs_to_other_user'], owner }] : [];
    });
  }
}

function judged({ analysis, ...picture }: AnalysedPicture, isDuplicate: boolean): Verdict {
  const { face } = analysis;
  const [reason, ...further]: RejectionReason[] = [
    ...reasonsAgainstEnrolment(analysis),
    ...(analysis.isRefusedAsSpoof ? ['spoof_suspected' as const] : []),
    ...(isDuplicate ? ['duplicate_image' as const] : []),
  ];
  if (face && !reason) return { ...picture, face, card: analysis.card };
  const { index, fileName } = picture;
  const reasons: Reasons = [reason ?? 'no_face', ...further];
  return { index, fileName, reasons, advice: adviceOn(reasons, analysis) };
}

/** Of equal pictures in one form the first is the original. */
const isRepeated = (
  { sha256, index }: AnalysedPicture,
  all: readonly AnalysedPicture[],
  known: ReadonlySet<string>,
): boolean =>
  known.has(sha256) || all.some((other) => other.sha256 === sha256 && other.index < index);
