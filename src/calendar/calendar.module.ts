import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DepartmentsModule } from '../departments/departments.module.js';
import { HolidayCalendar } from './holidays/holiday-calendar.js';
import { Holiday } from './holidays/holiday.entity.js';
import { HolidaysController } from './holidays/holidays.controller.js';
import { HolidaysService } from './holidays/holidays.service.js';
import { PublicHolidays, WorldHolidays } from './holidays/public-holidays.js';
import { WorkdayChanges } from './holidays/workday-changes.js';
import { Workdays } from './holidays/workdays.js';
import { ClosedMonth } from './months/closed-month.entity.js';
import { ClosedMonthsController } from './months/closed-months.controller.js';
import { ClosedMonthsService } from './months/closed-months.service.js';
import { ScheduleResolverService } from './schedules/schedule-resolver.service.js';
import { ScheduleRow } from './schedules/schedule.entity.js';
import { SchedulesController } from './schedule-changes/schedules.controller.js';
import { SchedulesService } from './schedule-changes/schedules.service.js';
import { UsersModule } from '../users/users.module.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([ClosedMonth, Holiday, ScheduleRow]),
    DepartmentsModule,
    UsersModule,
  ],
  controllers: [ClosedMonthsController, HolidaysController, SchedulesController],
  providers: [
    ClosedMonthsService,
    HolidayCalendar,
    HolidaysService,
    ScheduleResolverService,
    SchedulesService,
    WorkdayChanges,
    Workdays,
    { provide: PublicHolidays, useClass: WorldHolidays },
  ],
  exports: [ClosedMonthsService, HolidayCalendar, ScheduleResolverService, WorkdayChanges],
})
export class CalendarModule {}
