import { Injectable } from '@nestjs/common';
import { centroidOf } from '../engine/descriptor/descriptor.js';
import { DuplicateCheck, type Likeness } from '../gallery/duplicate-check.js';
import { EncodingStatus } from '../templates/face-encoding.entity.js';
import { TemplatesService, type Template } from '../templates/templates.service.js';

const meanOf = (templates: readonly Template[]): Float32Array =>
  centroidOf(templates.map(({ descriptor }) => descriptor));

/** Which of the people whose pictures wait are like somebody who is enrolled. */
@Injectable()
export class Likenesses {
  constructor(
    private readonly templates: TemplatesService,
    private readonly duplicates: DuplicateCheck,
  ) {}

  /** By user; each is judged by all pictures they have that were not refused. */
  async of(userIds: readonly string[]): Promise<Map<string, Likeness>> {
    const ids = [...new Set(userIds)];
    const live = await this.templates.byUser(ids);
    const verified = await this.templates.byUser(ids, [EncodingStatus.Verified]);
    const found = new Map<string, Likeness>();
    for (const [userId, templates] of live) {
      const own = verified.get(userId);
      const set = { template: meanOf(templates), pictures: templates.length };
      const likeness = await this.duplicates.likenessOf(set, userId, own ? meanOf(own) : null);
      if (likeness) found.set(userId, likeness);
    }
    return found;
  }
}
