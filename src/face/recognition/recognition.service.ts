import { Injectable } from '@nestjs/common';
import { ActivityStatus } from '../../platform/audit/activity-log.entity.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { distanceBetween } from '../engine/descriptor/descriptor.js';
import type { Analysis, QualityReason, SpoofScores } from '../engine/face-engine.js';
import { reasonsAgainstProbe } from '../engine/quality/quality-gates.js';
import { EncodingStatus } from '../templates/face-encoding.entity.js';
import { DuplicateCheck } from '../gallery/duplicate-check.js';
import { FaceReader } from '../analysis/face-reader.js';
import { confidenceAt, decide, type Decision } from '../gallery/decision.js';
import { Gallery, type Found, type Probe } from '../gallery/gallery.js';
import { EngineChanging } from '../errors.js';
import { adviceOn, type Reasons } from '../rejection-reasons.js';
import { tellDecision } from './decision-channel.js';
import { TemplatesService } from '../templates/templates.service.js';

/** A person the face may belong to. */
export interface Candidate {
  readonly userId: string;
  readonly name: string;
  /** Calibrated, 0 to 1: 0.6 at the engine's threshold for the gallery. */
  readonly confidence: number;
  /** Euclidean, between unit descriptors. */
  readonly distance: number;
}

/** What was looked at, whatever came of it. */
interface Look {
  /** Everything the engine measured, without the descriptor. */
  readonly perceptualHash: string;
  /** Estimated chance that the face can be matched, 0 to 1; null without a face. */
  readonly quality: number | null;
  /** Whether the face may be a picture of one; null when nobody asked. */
  readonly spoof: SpoofScores | null;
}

interface Searched extends Look {
  /** The largest distance that is accepted. */
  readonly threshold: number;
  /** How much farther the second person is; null when nobody else is enrolled. */
  readonly margin: number | null;
}

export interface Matched extends Searched, Candidate {
  readonly result: 'matched';
  /** The person's verified picture nearest to this one. */
  readonly encodingId: string | null;
  readonly candidates: readonly Candidate[];
  /** What was searched for; it goes no further than to a comparison with other pictures of the moment. */
  readonly probe: Probe;
}

interface Ambiguous extends Searched {
  readonly result: 'ambiguous';
  readonly candidates: readonly Candidate[];
}

/** Nobody; the nearest person is not told. */
export interface Unknown extends Searched {
  readonly result: 'unknown';
}

interface LowQuality extends Look {
  readonly result: 'low_quality';
  readonly reasons: Reasons<QualityReason>;
  /** What the person should change. */
  readonly advice: string;
}

/** A face that seems to be a picture of one, where that is refused. */
export interface Spoof extends Look {
  readonly result: 'spoof';
  readonly reasons: Reasons<'spoof_suspected'>;
  readonly advice: string;
}

export type Recognition = Matched | Ambiguous | Unknown | LowQuality | Spoof;

/** How many people are compared for the margin at least. */
const FEWEST_NEIGHBOURS = 2;

/** Who is in a picture. */
@Injectable()
export class RecognitionService {
  constructor(
    private readonly reader: FaceReader,
    private readonly gallery: Gallery,
    private readonly duplicates: DuplicateCheck,
    private readonly templates: TemplatesService,
    private readonly audit: AuditService,
  ) {}

  /** How many people this process can recognise. */
  get gallerySize(): number {
    return this.gallery.size;
  }

  /**
   * @param picture as it was uploaded
   * @param mostCandidates how many people to name
   * @throws ImageTooLarge UnreadableImage EngineOverloaded EngineUnavailable
   */
  async recognise(picture: Uint8Array, mostCandidates = 5): Promise<Recognition> {
    const look = () => this.look(picture, mostCandidates);
    const recognition = await look().catch(async (error: unknown) => {
      // Described by the network before, and the gallery is the next one's already: the engine is, too.
      if (error instanceof EngineChanging) return look();
      throw error;
    });
    tellDecision(recognition.result);
    return recognition;
  }

  private async look(picture: Uint8Array, mostCandidates: number): Promise<Recognition> {
    const analysis = await this.reader.read(picture);
    const { face } = analysis;
    const [reason, ...further] = reasonsAgainstProbe(analysis);
    if (!face || reason) return lowQuality(analysis, [reason ?? 'no_face', ...further]);
    if (analysis.isRefusedAsSpoof) return this.refusedAsSpoof(analysis);

    const count = Math.max(mostCandidates, FEWEST_NEIGHBOURS);
    const probe = { descriptor: face.descriptor, card: analysis.card };
    const found = await this.gallery.nearest(probe, count);
    const decision = decide(found.neighbours, found.rule);
    const searched = { ...lookOf(analysis), ...decision, threshold: found.rule.threshold };
    if (decision.result === 'unknown') return { ...searched, result: 'unknown' };

    const candidates = await this.candidatesOf(found, decision);
    const named = { ...searched, candidates: candidates.slice(0, mostCandidates) };
    if (decision.result === 'ambiguous') return { ...named, result: 'ambiguous' };
    return this.matched(named, candidates[0], probe);
  }

  private async refusedAsSpoof(analysis: Analysis): Promise<Spoof> {
    await this.audit.record({
      action: 'spoof_refused',
      description: 'A face seemed to be a picture of one',
      after: { ...analysis.spoof },
      status: ActivityStatus.Warning,
    });
    const reasons = ['spoof_suspected'] as const;
    return { ...lookOf(analysis), result: 'spoof', reasons, advice: adviceOn(reasons) };
  }

  /** Somebody who was deleted a moment ago is nobody. */
  private async matched(
    named: Searched & Pick<Matched, 'candidates'>,
    person: Candidate | undefined,
    probe: Probe,
  ): Promise<Matched | Unknown> {
    const { candidates, ...searched } = named;
    if (!person) return { ...searched, result: 'unknown' };
    const encodingId = await this.nearestPicture(person.userId, probe);
    return { ...searched, ...person, result: 'matched', encodingId, candidates, probe };
  }

  /** Only who could be meant: within the threshold, or within the margin of the nearest. */
  private async candidatesOf({ neighbours, rule }: Found, { result }: Decision) {
    const nearest = neighbours[0]?.distance ?? 0;
    const reach = result === 'ambiguous' ? nearest + rule.margin : 0;
    const meant = neighbours.filter(
      ({ distance }) => distance <= rule.threshold || distance < reach,
    );
    const names = await this.duplicates.namesOf(meant.map(({ userId }) => userId));
    return meant.flatMap(({ userId, distance }): Candidate[] => {
      const name = names.get(userId);
      const confidence = confidenceAt(distance, rule.engineThreshold);
      return name === undefined ? [] : [{ userId, name, confidence, distance }];
    });
  }

  private async nearestPicture(userId: string, { descriptor: face, card }: Probe) {
    const templates = await this.templates.of([userId], [EncodingStatus.Verified], card);
    const byDistance = templates
      .map(({ encodingId, descriptor }) => ({
        encodingId,
        distance: distanceBetween(descriptor, face),
      }))
      .sort((a, b) => a.distance - b.distance);
    return byDistance[0]?.encodingId ?? null;
  }
}

const lookOf = ({ perceptualHash, face, spoof }: Analysis): Look => ({
  perceptualHash,
  quality: face?.quality.score ?? null,
  spoof,
});

const lowQuality = (analysis: Analysis, reasons: LowQuality['reasons']): LowQuality => ({
  ...lookOf(analysis),
  result: 'low_quality',
  reasons,
  advice: adviceOn(reasons, analysis),
});
