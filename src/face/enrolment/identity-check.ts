import { Injectable } from '@nestjs/common';
import { centroidOf } from '../engine/descriptor/descriptor.js';
import { FaceEngine } from '../engine/face-engine.js';
import { DuplicateCheck } from '../gallery/duplicate-check.js';
import type { Owner } from '../rejection-reasons.js';
import { EncodingStatus } from '../templates/face-encoding.entity.js';
import { TemplatesService } from '../templates/templates.service.js';
import { strangersAmong } from './consistency.js';

const meanOf = (faces: readonly Float32Array[]): Float32Array | null =>
  faces.length > 0 ? centroidOf(faces) : null;

/**
 * Whose faces an upload shows, if they are another's. One picture may lie near somebody else by chance, the mean of a
 * set does not: pictures that agree are judged together, with those the person has.
 */
@Injectable()
export class IdentityCheck {
  constructor(
    private readonly engine: FaceEngine,
    private readonly templates: TemplatesService,
    private readonly duplicates: DuplicateCheck,
  ) {}

  /** @returns for each face the other person whose it is, as far as it is one's */
  async ownersOf(userId: string, faces: readonly Float32Array[]): Promise<(Owner | undefined)[]> {
    const earlier = await this.descriptors(userId);
    const { samePersonLimit } = this.engine.card.distances;
    const strangers = strangersAmong(faces, earlier, samePersonLimit);
    const kin = faces.filter((_, i) => !strangers.has(i));
    const verified = meanOf(await this.descriptors(userId, [EncodingStatus.Verified]));
    const owner = kin.length > 0 && (await this.ownerOf(userId, [...kin, ...earlier], verified));
    return Promise.all(
      faces.map(async (face, i) =>
        strangers.has(i) ? this.ownerOf(userId, [face], null) : owner || undefined,
      ),
    );
  }

  private async descriptors(userId: string, statuses?: EncodingStatus[]): Promise<Float32Array[]> {
    const templates = await this.templates.of([userId], statuses);
    return templates.map(({ descriptor }) => descriptor);
  }

  private async ownerOf(
    userId: string,
    faces: readonly Float32Array[],
    own: Float32Array | null,
  ): Promise<Owner | undefined> {
    const set = { template: centroidOf(faces), pictures: faces.length };
    const likeness = await this.duplicates.likenessOf(set, userId, own);
    return likeness?.isSame ? likeness : undefined;
  }
}
