import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import type { Upload } from '../../platform/http/forms/form.shape.js';
import { centroidOf } from '../engine/descriptor/descriptor.js';
import type { DescribedFace } from '../engine/face-engine.js';
import { reasonsAgainstEnrolment } from '../engine/quality/quality-gates.js';
import { FaceEncoding } from '../templates/face-encoding.entity.js';
import { DuplicateCheck } from '../gallery/duplicate-check.js';
import { FaceReader, type Reading } from '../analysis/face-reader.js';
import {
  adviceOn,
  type Owner,
  type Reasons,
  type Rejection,
  type RejectionReason,
} from '../rejection-reasons.js';
import { TemplatesService } from '../templates/templates.service.js';
import { sha256 } from '../../platform/crypto/sha256.js';

/** A picture that may become one of the person's. */
export interface UsablePicture {
  readonly index: number;
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly face: DescribedFace;
}

export interface ScreeningResult {
  readonly candidates: readonly UsablePicture[];
  readonly rejected: readonly Rejection[];
}

type AnalysedPicture = Omit<UsablePicture, 'face'> & { readonly analysis: Reading };

/** Examines the pictures somebody wants to enrol with, each by itself. */
@Injectable()
export class Screening {
  constructor(
    private readonly reader: FaceReader,
    private readonly duplicates: DuplicateCheck,
    private readonly templates: TemplatesService,
    @InjectRepository(FaceEncoding) private readonly encodings: Repository<FaceEncoding>,
  ) {}

  /** @throws ImageTooLarge UnreadableImage EngineOverloaded EngineUnavailable */
  async examine(userId: string, uploads: readonly Upload[]): Promise<ScreeningResult> {
    const pictures = await Promise.all(uploads.map((upload, index) => this.read(upload, index)));
    const known = await this.knownHashes(pictures.map(({ sha256 }) => sha256));
    const own = await this.ownTemplate(userId);
    const verdicts = await Promise.all(
      pictures.map((picture) =>
        this.judge(picture, isRepeated(picture, pictures, known), own, userId),
      ),
    );
    return {
      candidates: verdicts.filter((verdict) => 'face' in verdict),
      rejected: verdicts.filter((verdict) => 'reasons' in verdict),
    };
  }

  private async read({ bytes, fileName }: Upload, index: number): Promise<AnalysedPicture> {
    const analysis = await this.reader.read(bytes, { thorough: true });
    return { index, fileName, bytes, sha256: sha256(bytes), analysis };
  }

  private async knownHashes(hashes: readonly string[]): Promise<Set<string>> {
    const known = await this.encodings.find({
      select: { id: true, imageHash: true },
      where: { liveImageHash: In(hashes) },
    });
    return new Set(known.map(({ imageHash }) => imageHash));
  }

  private async ownTemplate(userId: string): Promise<Float32Array | null> {
    const templates = await this.templates.of([userId]);
    return templates.length > 0 ? centroidOf(templates.map(({ descriptor }) => descriptor)) : null;
  }

  private async judge(
    { analysis, ...picture }: AnalysedPicture,
    isDuplicate: boolean,
    own: Float32Array | null,
    userId: string,
  ): Promise<UsablePicture | Rejection> {
    const { face } = analysis;
    const owner = await this.ownerIfClear(analysis, userId, own);
    const [reason, ...further]: RejectionReason[] = [
      ...reasonsAgainstEnrolment(analysis),
      ...(analysis.isRefusedAsSpoof ? ['spoof_suspected' as const] : []),
      ...(isDuplicate ? ['duplicate_image' as const] : []),
      ...(owner ? ['belongs_to_other_user' as const] : []),
    ];
    if (face && !reason) return { ...picture, face };
    const { index, fileName } = picture;
    const reasons: Reasons = [reason ?? 'no_face', ...further];
    const advice = adviceOn(reasons, analysis);
    return { index, fileName, reasons, advice, ...(owner && { owner }) };
  }

  /** Whose face it is cannot be told from a poor picture. */
  private async ownerIfClear(
    analysis: Reading,
    userId: string,
    own: Float32Array | null,
  ): Promise<Owner | undefined> {
    const isClear = reasonsAgainstEnrolment(analysis).length === 0;
    if (!analysis.face || !isClear) return undefined;
    return this.duplicates.ownerOf(analysis.face.descriptor, userId, own);
  }
}

/** Of equal pictures in one form the first is the original. */
const isRepeated = (
  { sha256, index }: AnalysedPicture,
  all: readonly AnalysedPicture[],
  known: ReadonlySet<string>,
): boolean =>
  known.has(sha256) || all.some((other) => other.sha256 === sha256 && other.index < index);
