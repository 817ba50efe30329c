import type { ComponentType } from 'preact';
import type { TextSet } from '../../language/text-sets.js';
import type { IconName } from '../../parts/icon.js';

/** A part of a page with an address of its own, read when somebody first goes there. */
export interface Section {
  /** As in `#/people`. */
  readonly place: string;
  readonly icon: IconName;
  readonly texts?: TextSet;
  readonly load: () => Promise<ComponentType>;
}
