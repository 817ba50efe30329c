import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DepartmentsModule } from '../departments/departments.module.js';
import { DaysOff } from './days-off.js';
import { Holiday } from './holiday.entity.js';
import { HolidaysController } from './holidays.controller.js';
import { HolidaysService } from './holidays.service.js';
import { PublicHolidays, WorldHolidays } from './public-holidays.js';
import { RulesService } from './rules.service.js';
import { ScheduleRow } from './schedule.entity.js';
import { SchedulesController } from './schedules.controller.js';
import { SchedulesService } from './schedules.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Holiday, ScheduleRow]), DepartmentsModule],
  controllers: [HolidaysController, SchedulesController],
  providers: [
    DaysOff,
    HolidaysService,
    RulesService,
    SchedulesService,
    { provide: PublicHolidays, useClass: WorldHolidays },
  ],
  exports: [DaysOff, RulesService],
})
export class CalendarModule {}
