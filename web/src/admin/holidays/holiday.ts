import type { Schemas } from '../../../../clients/typescript/src/client.js';

export type Holiday = Schemas['HolidayDto'];
/** What a change does, or would do, to people's days. */
export type Effect = Schemas['WorkdayEffectDto'];

export interface HolidayDialogProps {
  /** Left out for a new one. */
  readonly holiday?: Holiday;
  readonly reload: () => Promise<void>;
  readonly onClose: () => void;
}
