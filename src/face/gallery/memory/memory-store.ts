import { Injectable } from '@nestjs/common';
import type { ModelCard } from '../../engine/embedder/model-card.js';
import { GallerySource } from '../gallery-source.js';
import { GalleryStore, type OpenedContents } from '../gallery-store.js';
import { MemoryContents } from './memory-contents.js';

/** Reads everybody into this process. */
@Injectable()
export class MemoryStore extends GalleryStore {
  constructor(private readonly source: GallerySource) {
    super();
  }

  async open(leastVerified: number, card: ModelCard): Promise<OpenedContents> {
    const contents = new MemoryContents(leastVerified, card.length);
    const revision = await this.source.revision();
    for await (const page of this.source.everybody(card)) {
      for (const member of page) contents.put(member);
    }
    return { contents, revision };
  }
}
