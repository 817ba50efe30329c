import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FaceModule } from '../face/face.module.js';
import { User } from '../users/user.entity.js';
import { UsersModule } from '../users/users.module.js';
import { AttendanceLedger } from './attendance-ledger.js';
import { AttendanceRecord } from './attendance-record.entity.js';
import { AttendanceController } from './attendance.controller.js';
import { CorrectionsController } from './corrections.controller.js';
import { CorrectionsService } from './corrections.service.js';
import { DaySheets } from './day-sheets.js';
import { DepartmentStats } from './department-stats.view.js';
import { HistoryService } from './history.service.js';
import { MarkingService } from './marking.service.js';
import { MonthlyAttendanceRate } from './monthly-attendance-rate.view.js';
import { TodayAttendance } from './today-attendance.view.js';
import { TodayService } from './today.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      AttendanceRecord,
      DepartmentStats,
      MonthlyAttendanceRate,
      TodayAttendance,
      User,
    ]),
    UsersModule,
    FaceModule,
  ],
  controllers: [AttendanceController, CorrectionsController],
  providers: [
    AttendanceLedger,
    CorrectionsService,
    DaySheets,
    HistoryService,
    MarkingService,
    TodayService,
  ],
  exports: [AttendanceLedger, DaySheets, HistoryService],
})
export class AttendanceModule {}
