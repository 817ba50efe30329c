import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Between, LessThanOrEqual, MoreThanOrEqual, Repository } from 'typeorm';
import { UserSchedules } from '../rules/user-schedules.js';
import { AttendanceRequest, RequestKind, RequestState } from './attendance-request.entity.js';
import { LeaveDay } from './leave-day.entity.js';
import type { LeaveKind } from './leave-kind.entity.js';
import { LeaveKindsService } from './leave-kinds.service.js';

/** Days of one kind in one year; half days are halves. */
export interface LeaveBalance {
  readonly kind: LeaveKind;
  readonly used: number;
  /** Asked for and not decided. */
  readonly pending: number;
  /** What is left when all that is pending is granted; null where there is no allowance. */
  readonly remaining: number | null;
}

/** What people have taken of their leave. */
@Injectable()
export class LeaveBalances {
  constructor(
    @InjectRepository(LeaveDay) private readonly days: Repository<LeaveDay>,
    @InjectRepository(AttendanceRequest) private readonly requests: Repository<AttendanceRequest>,
    private readonly kinds: LeaveKindsService,
    private readonly userSchedules: UserSchedules,
  ) {}

  /** One for each kind, by name. */
  async of(userId: string, year: number): Promise<LeaveBalance[]> {
    const [first, last] = [`${year}-01-01`, `${year}-12-31`];
    const used = await this.used(userId, first, last);
    const pending = await this.pending(userId, first, last);
    return (await this.kinds.list()).map((kind) => {
      const [taken, asked] = [used.get(kind.code) ?? 0, pending.get(kind.code) ?? 0];
      const { yearlyAllowance: allowance } = kind;
      const remaining = allowance === null ? null : allowance - taken - asked;
      return { kind, used: taken, pending: asked, remaining };
    });
  }

  private async used(userId: string, first: string, last: string): Promise<Map<string, number>> {
    const days = await this.days.find({
      where: { userId, isOff: false, dateOnly: Between(first, last) },
      relations: { request: true },
    });
    return sumByKind(days.map(({ request }) => ({ request, days: 1 })));
  }

  private async pending(userId: string, first: string, last: string): Promise<Map<string, number>> {
    const requests = await this.requests.findBy({
      userId,
      kind: RequestKind.Leave,
      state: RequestState.Pending,
      firstDay: LessThanOrEqual(last),
      lastDay: MoreThanOrEqual(first),
    });
    if (requests.length === 0) return new Map();
    const working = await this.userSchedules.workingDays(userId, first, last);
    return sumByKind(
      requests.map((request) => ({
        request,
        days: working.filter(({ date }) => date >= request.firstDay && date <= request.lastDay)
          .length,
      })),
    );
  }
}

interface Taken {
  readonly request?: AttendanceRequest;
  readonly days: number;
}

function sumByKind(all: readonly Taken[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { request, days } of all) {
    const { leaveKind, halfDay } = request ?? {};
    if (!leaveKind) continue;
    sums.set(leaveKind, (sums.get(leaveKind) ?? 0) + (halfDay ? days / 2 : days));
  }
  return sums;
}
