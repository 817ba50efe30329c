import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import type { AttendanceDay } from '../calendar/attendance-day.js';
import { RulesService } from '../calendar/rules.service.js';
import type { Schedule } from '../calendar/schedule.js';
import { User } from '../users/user.entity.js';

/** By which rule somebody's day is judged. */
@Injectable()
export class WorkDays {
  constructor(
    private readonly rules: RulesService,
    @InjectRepository(User) private readonly users: Repository<User>,
  ) {}

  /** The day that an instant belongs to for somebody. */
  async at(instant: Date, userId: string): Promise<AttendanceDay<Schedule>> {
    const book = await this.rules.current();
    return book.dayOf(instant, book.hasDepartments ? await this.departmentOf(userId) : null);
  }

  /** The rule of a day for somebody. */
  async ruleOn(date: string, userId: string): Promise<Schedule> {
    const book = await this.rules.current();
    return book.on(date, book.hasDepartments ? await this.departmentOf(userId) : null);
  }

  private async departmentOf(id: string): Promise<string | null> {
    const user = await this.users.findOne({
      select: { id: true, departmentId: true },
      where: { id },
    });
    return user?.departmentId ?? null;
  }
}
