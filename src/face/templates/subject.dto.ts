import { UserId } from '../../platform/wire/ids.js';
import { Optional } from '../../platform/wire/presence.js';

/** Whom a request is about. */
export class SubjectFields {
  /** A user’s id, such as EMP001; the caller when left out. Another’s takes an administrator. */
  @Optional()
  @UserId()
  user_id?: string;
}
