import { Injectable } from '@nestjs/common';
import type { ModelCard } from '../engine/embedder/model-card.js';
import { centroidOf } from '../engine/descriptor/descriptor.js';
import { DuplicateCheck, type FaceSet } from '../gallery/duplicate-check.js';
import type { Owner } from '../rejection-reasons.js';
import { EncodingStatus } from '../templates/face-encoding.entity.js';
import { TemplatesService } from '../templates/templates.service.js';
import { strangersAmong } from './consistency.js';

const meanOf = (faces: readonly Float32Array[]): Float32Array | null =>
  faces.length > 0 ? centroidOf(faces) : null;

const setOf = (faces: readonly Float32Array[], card: ModelCard): FaceSet => ({
  template: centroidOf(faces),
  pictures: faces.length,
  card,
});

/**
 * Whose faces an upload shows, if they are another's. One picture may lie near somebody else by chance, the mean of a
 * set does not: pictures that agree are judged together, with those the person has.
 */
@Injectable()
export class IdentityCheck {
  constructor(
    private readonly templates: TemplatesService,
    private readonly duplicates: DuplicateCheck,
  ) {}

  /** @returns for each face the other person whose it is, as far as it is one's */
  async ownersOf(
    userId: string,
    faces: readonly Float32Array[],
    card: ModelCard,
  ): Promise<(Owner | undefined)[]> {
    const earlier = await this.descriptors(userId, card);
    const strangers = strangersAmong(faces, earlier, card.distances.samePersonLimit);
    const kin = faces.filter((_, i) => !strangers.has(i));
    const verified = meanOf(await this.descriptors(userId, card, [EncodingStatus.Verified]));
    const set = [...kin, ...earlier];
    const owner = kin.length > 0 && (await this.ownerOf(userId, setOf(set, card), verified));
    return Promise.all(
      faces.map(async (face, i) =>
        strangers.has(i) ? this.ownerOf(userId, setOf([face], card), null) : owner || undefined,
      ),
    );
  }

  private async descriptors(
    userId: string,
    card: ModelCard,
    statuses?: EncodingStatus[],
  ): Promise<Float32Array[]> {
    const templates = await this.templates.of([userId], statuses, card);
    return templates.map(({ descriptor }) => descriptor);
  }

  private async ownerOf(
    userId: string,
    set: FaceSet,
    own: Float32Array | null,
  ): Promise<Owner | undefined> {
    const likeness = await this.duplicates.likenessOf(set, userId, own);
    return likeness?.isSame ? likeness : undefined;
  }
}
