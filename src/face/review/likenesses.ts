import { Injectable } from '@nestjs/common';
import { BackgroundEngine } from '../analysis/background-engine.js';
import { centroidOf } from '../engine/descriptor/descriptor.js';
import { DuplicateCheck, type Likeness } from '../gallery/duplicate-check.js';
import { EncodingStatus } from '../templates/face-encoding.entity.js';
import { LIVE_STATUSES, TemplatesService, type Template } from '../templates/templates.service.js';

const meanOf = (templates: readonly Template[]): Float32Array =>
  centroidOf(templates.map(({ descriptor }) => descriptor));

/** Which of the people whose pictures wait are like somebody who is enrolled. */
@Injectable()
export class Likenesses {
  constructor(
    private readonly engine: BackgroundEngine,
    private readonly templates: TemplatesService,
    private readonly duplicates: DuplicateCheck,
  ) {}

  /** The same to look at: a list is of use without an engine too. */
  async shown(userIds: readonly string[]): Promise<Map<string, Likeness>> {
    return this.engine.state === 'failed' ? new Map() : this.of(userIds);
  }

  /** By user; each is judged by all pictures they have that were not refused. @throws EngineUnavailable */
  async of(userIds: readonly string[]): Promise<Map<string, Likeness>> {
    const ids = [...new Set(userIds)];
    if (ids.length === 0) return new Map();
    await this.engine.start();
    const { card } = this.engine;
    const live = await this.templates.byUser(ids, LIVE_STATUSES, card);
    const verified = await this.templates.byUser(ids, [EncodingStatus.Verified], card);
    const found = new Map<string, Likeness>();
    for (const [userId, templates] of live) {
      const own = verified.get(userId);
      const set = { template: meanOf(templates), pictures: templates.length, card };
      const likeness = await this.duplicates.likenessOf(set, userId, own ? meanOf(own) : null);
      if (likeness) found.set(userId, likeness);
    }
    return found;
  }
}
