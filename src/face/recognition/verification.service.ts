import { Injectable } from '@nestjs/common';
import type { Visitor } from '../../platform/access/device-principal.js';
import { sha256 } from '../../platform/crypto/sha256.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { centroidOf, distanceBetween } from '../engine/descriptor/descriptor.js';
import type { ModelCard } from '../engine/embedder/model-card.js';
import { reasonsAgainstProbe } from '../engine/quality/quality-gates.js';
import { NotEnrolled, PictureUnusable } from '../errors.js';
import { EncodingStatus } from '../templates/face-encoding.entity.js';
import { FaceReader } from '../analysis/face-reader.js';
import { confidenceAt, strictnessOf, verificationRule } from '../gallery/decision.js';
import { adviceOn } from '../rejection-reasons.js';
import { EnrolledPeople } from './enrolled-people.js';
import { FaceMisses } from './face-misses.js';
import { ReplayGuard } from './replay-guard.js';
import { TemplatesService } from '../templates/templates.service.js';

export interface Verification {
  readonly userId: string;
  readonly matched: boolean;
  /** Calibrated, 0 to 1: 0.6 at the engine's threshold for one person. */
  readonly confidence: number;
  /** Euclidean, between unit descriptors. */
  readonly distance: number;
  /** The largest distance that is accepted. */
  readonly threshold: number;
}

/** Whether a picture shows the person it is said to show. */
@Injectable()
export class VerificationService {
  constructor(
    private readonly reader: FaceReader,
    private readonly templates: TemplatesService,
    private readonly enrolled: EnrolledPeople,
    private readonly settings: SettingsService,
    private readonly replayGuard: ReplayGuard,
    private readonly misses: FaceMisses,
  ) {}

  /** @throws UserNotFound NotEnrolled TooManyMisses PictureUnusable ImageTooLarge UnreadableImage EngineOverloaded */
  async verify(caller: Visitor, userId: string, picture: Uint8Array): Promise<Verification> {
    // Before the picture costs anything.
    if (!(await this.enrolled.has(userId))) throw new NotEnrolled(userId);
    return this.misses.watch(
      caller,
      () => this.compare(userId, picture),
      ({ matched }) => !matched,
    );
  }

  private async compare(userId: string, picture: Uint8Array): Promise<Verification> {
    const analysis = await this.reader.read(picture);
    const { card } = analysis;
    const template = await this.templateOf(userId, card);
    const [reason, ...further] = reasonsAgainstProbe(analysis);
    if (!analysis.face || reason) {
      const reasons = [reason ?? 'no_face', ...further] as const;
      throw new PictureUnusable(reasons, { advice: adviceOn(reasons, analysis) });
    }
    if (analysis.isRefusedAsSpoof) throw new PictureUnusable(['spoof_suspected']);
    const hashes = { sha256: sha256(picture), perceptualHash: analysis.perceptualHash };
    if (await this.replayGuard.isReplay(hashes)) throw new PictureUnusable(['replay_detected']);

    const settings = await this.settings.current();
    const strictness = strictnessOf(settings);
    const { threshold, engineThreshold } = verificationRule(card.distances, strictness);
    const distance = distanceBetween(analysis.face.descriptor, template);
    const confidence = confidenceAt(distance, engineThreshold);
    return { userId, matched: distance <= threshold, confidence, distance, threshold };
  }

  private async templateOf(userId: string, card: ModelCard): Promise<Float32Array> {
    const { face_registration_min_images: least } = await this.settings.current();
    const templates = await this.templates.of([userId], [EncodingStatus.Verified], card);
    // Described by another network, some may not be among them.
    if (templates.length < least) throw new NotEnrolled(userId);
    return centroidOf(templates.map(({ descriptor }) => descriptor));
  }
}
