import { IsBoolean, IsIn } from 'class-validator';
import { PageQuery } from '../../platform/wire/page-query.dto.js';
import { AttendanceStatus, DayHalf } from '../records/attendance-record.entity.js';
import {
  RequestKind,
  RequestState,
  type AttendanceRequest,
} from '../leave/attendance-request.entity.js';
import { Notes, Status } from '../records/record-fields.js';
import { RowId, UserId } from '../../platform/wire/ids.js';
import { CalendarDay, ClockTimeToTheSecond } from '../../platform/wire/moments.js';
import { Optional } from '../../platform/wire/presence.js';
import { BooleanText } from '../../platform/wire/query-values.js';
import { TrimmedText, Word } from '../../platform/wire/text.js';
import type { RequestForm } from './request-rules.js';

export class AskDto implements RequestForm {
  @Word(RequestKind)
  kind!: RequestKind;

  /** For whom: administrators, and managers for people of their department; oneself when left out. */
  @Optional()
  @UserId()
  user_id?: string;

  /** Of a leave: only tell which days it would take, and what would be left. */
  @Optional()
  @IsBoolean()
  dry_run?: boolean;

  /** Of a leave: the code of its kind. */
  @Optional()
  @TrimmedText(30)
  leave_kind?: string;

  /** Of a leave of one day: the half that is leave. */
  @Optional()
  @Word(DayHalf)
  half_day?: DayHalf;

  /** Of a leave: its first day, `YYYY-MM-DD`. */
  @Optional()
  @CalendarDay()
  start_date?: string;

  /** Of a leave: its last day; at most 366 days with the first. */
  @Optional()
  @CalendarDay()
  end_date?: string;

  /** Of a correction: the day that is wrong. */
  @Optional()
  @CalendarDay()
  date?: string;

  /** Of a correction: how it was. */
  @Optional()
  @Status()
  status?: AttendanceStatus;

  /** Of a correction: when it was, on the site's clock; alone, it also decides between Present and Late. */
  @Optional()
  @ClockTimeToTheSecond()
  time?: string;

  /** Of a correction: when the person went; of a night also on the next day. */
  @Optional()
  @ClockTimeToTheSecond()
  check_out_time?: string;

  @TrimmedText(1000)
  reason!: string;
}

export class RequestListQuery extends PageQuery {
  /** Those the caller may decide on, pending unless `state` is given, instead of the caller's own. */
  @Optional()
  @BooleanText()
  to_decide?: boolean;

  @Optional()
  @Word(RequestState)
  state?: RequestState;
}

export class RequestIdParam {
  @RowId()
  id!: number;
}

export class WithdrawQuery {
  /** The one day of an approved leave that is taken back, `YYYY-MM-DD`; all of them when left out. */
  @Optional()
  @CalendarDay()
  date?: string;

  /** Why leave of a closed month is taken back; for administrators. */
  @Optional()
  @Notes()
  reason?: string;
}

const DECISIONS = [RequestState.Approved, RequestState.Rejected] as const;

export class DecisionDto {
  @IsIn(DECISIONS)
  decision!: (typeof DECISIONS)[number];

  @Optional()
  @Notes()
  note?: string;

  /** Of an administrator: let a correction replace what was written by hand after it was asked for. */
  @Optional()
  @IsBoolean()
  force?: boolean;

  /** Why; needed with `force`, and of an administrator where a month is closed. */
  @Optional()
  @Notes()
  reason?: string;
}

export class RequestDto {
  id!: number;
  user_id!: string;
  user_name!: string;
  kind!: RequestKind;

  /** The site's first day, `YYYY-MM-DD`. */
  start_date!: string;

  /** The last; the same as the first, for a correction. */
  end_date!: string;

  /** Of a leave: the code of its kind. */
  leave_kind!: string | null;

  /** Of a leave of one day: the half that is leave. */
  half_day!: DayHalf | null;

  /** Who filed it for the person; null for the person. */
  filed_by!: string | null;
  status!: AttendanceStatus | null;
  time!: string | null;

  /** Of a correction: when the person went. */
  check_out_time!: string | null;
  reason!: string;
  state!: RequestState;
  decided_by!: string | null;
  decided_at!: Date | null;
  note!: string | null;
  created_at!: Date;

  static from(request: AttendanceRequest): RequestDto {
    return {
      id: request.id,
      user_id: request.userId,
      user_name: request.user?.name ?? request.userId,
      kind: request.kind,
      start_date: request.firstDay,
      end_date: request.lastDay,
      leave_kind: request.leaveKind,
      half_day: request.halfDay,
      filed_by: request.filedById,
      status: request.status,
      time: request.timeOnly,
      check_out_time: request.checkOutTime,
      reason: request.reason,
      state: request.state,
      decided_by: request.decidedById,
      decided_at: request.decidedAt,
      note: request.note,
      created_at: request.createdAt,
    };
  }
}

export class RequestListDto {
  requests!: RequestDto[];
  total!: number;
  page!: number;
  limit!: number;

  static from(
    { requests, total }: { requests: AttendanceRequest[]; total: number },
    { page, limit }: PageQuery,
  ): RequestListDto {
    return { requests: requests.map((one) => RequestDto.from(one)), total, page, limit };
  }
}
