import { DomainError } from '../../platform/errors/domain-error.js';
import type { RecordWithUser } from './attendance-record.entity.js';
import { snapshotOf, type RecordSnapshot } from './record-snapshot.js';

export class AlreadyMarked extends DomainError {
  readonly code = 'already_marked';
  readonly status = 409;
  override readonly extensions: { record: RecordSnapshot };

  constructor(record: RecordWithUser) {
    super(`${record.user.name} is already marked ${record.status} on ${record.dateOnly}`);
    this.extensions = { record: snapshotOf(record) };
  }
}

export class AttendanceDisabled extends DomainError {
  readonly code = 'attendance_disabled';
  readonly status = 403;

  constructor() {
    super('Attendance cannot be marked at present');
  }
}

/** Of one caller, or of all. */
export class TooManyStreams extends DomainError {
  readonly code = 'too_many_streams';
  readonly status = 429;
  override readonly retryAfter = 10;

  constructor() {
    super('Too many streams are open already; close one first');
  }
}

export class FaceRequired extends DomainError {
  readonly code = 'face_required';
  readonly status = 400;

  constructor() {
    super('Attendance is marked with a picture of your face here; send one as image');
  }
}

/** Whose face it is stays untold: a user could try pictures of others to learn who is enrolled. */
export class IdentityMismatch extends DomainError {
  readonly code = 'identity_mismatch';
  readonly status = 403;

  constructor() {
    super('The face in the picture is not yours');
  }
}

export class EditWindowClosed extends DomainError {
  readonly code = 'edit_window_closed';
  readonly status = 409;

  constructor(days: number) {
    super(`Records older than ${days} days can no longer be written`);
  }
}

export class RecordNotFound extends DomainError {
  readonly code = 'record_not_found';
  readonly status = 404;

  constructor(id: number) {
    super(`There is no attendance record ${id}`);
  }
}

export class UserNotActive extends DomainError {
  readonly code = 'user_not_active';
  readonly status = 409;

  constructor(id: string) {
    super(`${id} is not active and cannot be marked`);
  }
}

export class NotCheckedIn extends DomainError {
  readonly code = 'not_checked_in';
  readonly status = 409;

  constructor(date: string) {
    super(`Nobody who has not come can go; there is no mark of ${date}`);
  }
}

export class CapturedInFuture extends DomainError {
  readonly code = 'captured_in_future';
  readonly status = 400;

  constructor() {
    super('captured_at is later than now');
  }
}

export class PictureMissing extends DomainError {
  readonly code = 'picture_missing';
  readonly status = 400;

  constructor(name: string) {
    super(`The form has no file ${name}`);
  }
}

export class RequestNotFound extends DomainError {
  readonly code = 'request_not_found';
  readonly status = 404;

  constructor(id: number) {
    super(`There is no request ${id}`);
  }
}

export class RequestDecided extends DomainError {
  readonly code = 'request_decided';
  readonly status = 409;

  constructor(state: string) {
    super(`The request is ${state} already`);
  }
}

export class LeaveBegun extends DomainError {
  readonly code = 'leave_begun';
  readonly status = 409;
  override readonly extensions: { readonly days: readonly string[] };

  constructor(days: readonly string[]) {
    super(`The leave has begun (${days.join(', ')}); an administrator can take it back`);
    this.extensions = { days };
  }
}

export class LeaveDaysClosed extends DomainError {
  readonly code = 'edit_window_closed';
  readonly status = 409;
  override readonly extensions: { readonly days: readonly string[] };

  constructor(days: readonly string[], window: number) {
    super(`${days.join(', ')} are more than ${window} days past and can no longer be written`);
    this.extensions = { days };
  }
}

export class RecordEditedSince extends DomainError {
  readonly code = 'record_edited_since';
  readonly status = 409;
  override readonly extensions: Readonly<Record<string, unknown>>;

  constructor(recordId: number, editedBy: string | null, editedAt: Date) {
    const when = editedAt.toISOString();
    super(
      `${editedBy ?? 'Somebody'} wrote record ${recordId} on ${when}, after the correction was asked for`,
    );
    this.extensions = { record_id: recordId, edited_by: editedBy, edited_at: when };
  }
}

export class NotJoined extends DomainError {
  readonly code = 'not_joined';
  readonly status = 409;
  override readonly extensions: { readonly join_date: string };

  constructor(name: string, joinDate: string) {
    super(`${name} joined on ${joinDate} and has no attendance before`);
    this.extensions = { join_date: joinDate };
  }
}

export class HasLeft extends DomainError {
  readonly code = 'has_left';
  readonly status = 409;
  override readonly extensions: { readonly left_on: string };

  constructor(name: string, leftOn: string) {
    super(`${name} left on ${leftOn} and has no attendance after`);
    this.extensions = { left_on: leftOn };
  }
}

export class LeaveKindNotFound extends DomainError {
  readonly code = 'leave_kind_not_found';
  readonly status = 404;

  constructor(kind: string) {
    super(`There is no kind of leave ${kind}`);
  }
}

export class LeaveKindTaken extends DomainError {
  readonly code = 'leave_kind_taken';
  readonly status = 409;

  constructor(kind: string) {
    super(`There is a kind of leave ${kind} already; change it instead`);
  }
}

export class LeaveKindInUse extends DomainError {
  readonly code = 'leave_kind_in_use';
  readonly status = 409;

  constructor(kind: string, requests: number) {
    super(`${requests} requests are for ${kind}`);
  }
}

interface OtherRequest {
  readonly id: number;
  readonly kind: string;
  readonly firstDay: string;
  readonly lastDay: string;
}

export class LeaveOverlaps extends DomainError {
  readonly code = 'request_overlaps';
  readonly status = 409;

  override readonly extensions: { readonly overlaps_with: number };

  constructor({ id, kind, firstDay, lastDay }: OtherRequest) {
    super(`There is a ${kind} from ${firstDay} to ${lastDay} already`);
    this.extensions = { overlaps_with: id };
  }
}
