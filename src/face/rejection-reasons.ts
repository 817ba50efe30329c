import { advice } from './engine/quality/advice.js';
import { QUALITY_REASONS, type Analysis, type QualityReason } from './engine/face-engine.js';
import type { ImageTooLarge, UnreadableImage } from '../platform/storage/errors.js';
import type { UploadFault } from '../platform/http/forms/form.shape.js';

/** Why a picture does not become one of a person's pictures, beyond what is wrong with the picture itself. */
const IDENTITY_ADVICE = {
  duplicate_image: 'This very picture is enrolled already: take a new one.',
  belongs_to_other_user: 'This face is enrolled for another person.',
  differs_from_enrolled: 'This is not the face of the other pictures of this person.',
  replay_detected: 'This very picture was shown already: take a new one.',
  spoof_suspected: 'The picture seems to show a screen or a print: show your own face.',
} as const;
type IdentityReason = keyof typeof IDENTITY_ADVICE;

/** Why a file is no picture that could be looked at. */
const FILE_ADVICE = {
  unreadable_image: 'The picture is damaged or incomplete and cannot be read.',
  unsupported_image: 'The file is not a picture of a kind that is taken here.',
  file_too_large: 'The picture is too large: send a smaller one.',
} as const satisfies Record<UploadFault | 'unreadable_image', string>;
export type FileReason = keyof typeof FILE_ADVICE;

/** The words are the wire's. */
export type RejectionReason = QualityReason | IdentityReason | FileReason;

const isQuality = (reason: RejectionReason): reason is QualityReason =>
  QUALITY_REASONS.some((known) => known === reason);

const OTHER_ADVICE = { ...IDENTITY_ADVICE, ...FILE_ADVICE };

/** At least one. */
export type Reasons<R extends RejectionReason = RejectionReason> = readonly [R, ...R[]];

/**
 * What the person should change, one sentence for each reason; two reasons of one cause share its sentence.
 *
 * @param analysis of the picture, where it is at hand: it tells causes that a reason alone does not
 */
export function adviceOn(reasons: readonly RejectionReason[], analysis?: Analysis): string {
  const sentences = reasons.map((reason) =>
    isQuality(reason) ? advice(reason, analysis) : OTHER_ADVICE[reason],
  );
  return [...new Set(sentences)].join(' ');
}

/** The person whose face it is already; only administrators are told. */
export interface Owner {
  readonly userId: string;
  readonly name: string;
}

/** A picture that was not accepted. */
export interface Rejection {
  /** Its place among the pictures sent, from 0. */
  readonly index: number;
  readonly fileName: string;
  readonly reasons: Reasons;
  /** What to change, where the picture itself is at fault. */
  readonly advice?: string;
  readonly owner?: Owner;
  /** What refuses the file where it is the only one. */
  readonly refusal?: ImageTooLarge | UnreadableImage;
}

/** A rejection in the wire's words. */
export interface RejectionOnWire {
  index: number;
  file_name: string;
  reasons: RejectionReason[];
  belongs_to?: { user_id: string; name: string };
}

export const rejectionOnWire = (rejection: Rejection): RejectionOnWire => ({
  index: rejection.index,
  file_name: rejection.fileName,
  reasons: [...rejection.reasons],
  ...(rejection.owner && { belongs_to: ownerOnWire(rejection.owner) }),
});

export const ownerOnWire = ({ userId, name }: Owner) => ({ user_id: userId, name });
