import { ValidateIf } from 'class-validator';
import { NotAllowed } from '../../platform/access/ownership.js';
import type { Principal } from '../../platform/access/principal.js';
import { Role } from '../../platform/access/role.js';
import { BooleanText } from '../../platform/wire/query-values.js';
import { LeftOutWhenNull, Optional } from '../../platform/wire/presence.js';
import { TrimmedText } from '../../platform/wire/text.js';
import { SubjectFields } from '../templates/subject.dto.js';

/** Whose pictures are sent. */
export class EnrolmentFields extends SubjectFields {
  /** Take pictures although the face is much like another person’s; for administrators. */
  @Optional()
  @BooleanText()
  override?: boolean;

  /** Why, when `override` is set. */
  @ValidateIf(({ override, reason }: EnrolmentFields) => override === true || reason !== undefined)
  @LeftOutWhenNull()
  @TrimmedText(1000)
  reason?: string;

  /** @throws NotAllowed */
  overrideReasonBy({ role }: Principal): string | undefined {
    if (!this.override) return undefined;
    if (role !== Role.Admin) throw new NotAllowed();
    return this.reason;
  }
}
