import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { presentRequest } from '../http/request-context.js';
import { ActivityLog, ActivityStatus } from './activity-log.entity.js';
import { LineSeals } from './line-seals.js';
import { redactObject } from './redaction.js';
import { append } from '../database/queries.js';

/** One thing that was done, or that somebody failed to do. */
export interface Activity {
  /** What was done: `user_created`, `login_failed`, … */
  readonly action: string;
  readonly description?: string;
  /** The table and the key of the row it was done to. */
  readonly table?: string;
  readonly recordId?: string | number;
  readonly before?: object;
  readonly after?: object;
  readonly status?: ActivityStatus;
  readonly error?: string;
  /** Who did it; the caller of the present request when left out. */
  readonly userId?: string | null;
  /** Of another request than the present one; see `presentCaller`. */
  readonly caller?: Caller;
}

/** Who asks, and from where. */
export type Caller = Pick<ActivityLog, 'userId' | 'ipAddress' | 'userAgent'>;

/** What lines of the present request say of its caller. */
export function presentCaller(): Caller {
  const { userId = null, ipAddress = null, userAgent = null } = presentRequest() ?? {};
  return { userId, ipAddress, userAgent };
}

/** Writes the audit trail, in the transaction of the change it tells of. */
@Injectable()
export class AuditService {
  constructor(
    @InjectRepository(ActivityLog) private readonly log: Repository<ActivityLog>,
    private readonly seals: LineSeals,
  ) {}

  async record(activity: Activity): Promise<void> {
    await this.recordAll([activity]);
  }

  /** Many at once, which one statement writes. */
  async recordAll(activities: readonly Activity[]): Promise<void> {
    await append(
      this.log,
      activities.map((activity) => this.lineFor(activity)),
    );
  }

  private lineFor({ status = ActivityStatus.Success, ...activity }: Activity): ActivityLog {
    const line = this.log.create({
      ...callerOf(activity),
      actionType: activity.action,
      actionDescription: activity.description,
      tableName: activity.table,
      recordId: activity.recordId?.toString(),
      oldValue: kept(activity.before),
      newValue: kept(activity.after),
      status,
      errorMessage: activity.error,
    });
    return Object.assign(line, { origin: this.seals.originOf(line) });
  }
}

function callerOf({ userId, caller = presentCaller() }: Activity): Caller {
  return userId === undefined ? caller : { ...caller, userId };
}

const kept = (value: object | undefined): object | null => (value ? redactObject(value) : null);
