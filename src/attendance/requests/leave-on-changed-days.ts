import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { WorkdayChanges, type WorkdayEffect } from '../../calendar/holidays/workday-changes.js';
import type { Workday } from '../../calendar/holidays/changed-days.js';
import { isAmong } from '../../calendar/schedules/schedule-group.js';
import { Memberships } from '../../users/history/memberships.js';
import { UserStatus } from '../../users/user.entity.js';
import { LeaveDay } from '../leave/leave-day.entity.js';
import { ApprovedRequests } from './approved-requests.js';
import { RevokedLeave } from './revoked-leave.js';

/** Gives leave back when its day ceases to be one of work, and takes it again when it becomes one. */
@Injectable()
export class LeaveOnChangedDays implements OnModuleInit {
  constructor(
    @InjectRepository(LeaveDay) private readonly days: Repository<LeaveDay>,
    private readonly changes: WorkdayChanges,
    private readonly memberships: Memberships,
    private readonly approved: ApprovedRequests,
    private readonly revoked: RevokedLeave,
  ) {}

  onModuleInit(): void {
    this.changes.follow('leave', async (changed) => this.follow(changed));
  }

  private async follow(changed: readonly Workday[]): Promise<Partial<WorkdayEffect>> {
    let [leaveDaysReturned, leaveDaysRestored] = [0, 0];
    for (const workday of changed) {
      for (const day of await this.concerned(workday)) {
        if (workday.isWorking) leaveDaysRestored += Number(await this.approved.restore(day));
        else {
          await this.revoked.setAside(day);
          leaveDaysReturned += 1;
        }
      }
    }
    return { leaveDaysReturned, leaveDaysRestored };
  }

  /** Of people who are here: what somebody had who left stays as it was. */
  private async concerned({ date, members, isWorking }: Workday): Promise<LeaveDay[]> {
    const granted = await this.days.find({
      where: { dateOnly: date, isOff: isWorking, user: { status: UserStatus.Active } },
      relations: { request: true },
      order: { id: 'ASC' },
    });
    const concerned: LeaveDay[] = [];
    for (const day of granted) {
      const { userId } = day;
      const departmentId = await this.memberships.departmentOn(date, userId);
      if (isAmong(members, { userId, departmentId })) concerned.push(day);
    }
    return concerned;
  }
}
