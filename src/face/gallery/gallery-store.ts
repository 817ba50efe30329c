import type { ModelCard } from '../engine/embedder/model-card.js';
import type { GalleryContents } from './gallery-contents.js';

export interface OpenedContents {
  readonly contents: GalleryContents;
  /** The last change of the database that is in them. */
  readonly revision: number;
}

/** Where the templates of everybody are searched. */
export abstract class GalleryStore {
  /**
   * Everybody as they are now, by the templates of a network.
   * @param leastVerified pictures a person needs to be matched
   */
  abstract open(leastVerified: number, card: ModelCard): Promise<OpenedContents>;
}
