import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DepartmentsModule } from '../departments/departments.module.js';
import { FaceModule } from '../face/face.module.js';
import { User } from '../users/user.entity.js';
import { UsersModule } from '../users/users.module.js';
import { ActivityLog } from '../audit/activity-log.entity.js';
import { CalendarModule } from '../calendar/calendar.module.js';
import { AbsenceClock } from './absence-clock.js';
import { AbsenceModule } from './absence.module.js';
import { AttendanceEvent } from './attendance-event.entity.js';
import { AttendanceLedger } from './attendance-ledger.js';
import { AttendanceRecord } from './attendance-record.entity.js';
import { AttendanceController } from './attendance.controller.js';
import { CheckOutService } from './check-out.service.js';
import { CorrectionsController } from './corrections.controller.js';
import { CorrectionsService } from './corrections.service.js';
import { DaySheets } from './day-sheets.js';
import { DepartmentStats } from './department-stats.view.js';
import { ExplainService } from './explain.service.js';
import { HistoryService } from './history.service.js';
import { MarkingService } from './marking.service.js';
import { MonthlyAttendanceRate } from './monthly-attendance-rate.view.js';
import { Punches } from './punches.js';
import { SimulationController } from './simulation.controller.js';
import { SimulationService } from './simulation.service.js';
import { TodayAttendance } from './today-attendance.view.js';
import { TodayService } from './today.service.js';
import { WorkDays } from './work-days.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      ActivityLog,
      AttendanceEvent,
      AttendanceRecord,
      DepartmentStats,
      MonthlyAttendanceRate,
      TodayAttendance,
      User,
    ]),
    UsersModule,
    FaceModule,
    CalendarModule,
    DepartmentsModule,
    AbsenceModule,
  ],
  controllers: [AttendanceController, CorrectionsController, SimulationController],
  providers: [
    AbsenceClock,
    AttendanceLedger,
    CheckOutService,
    CorrectionsService,
    DaySheets,
    ExplainService,
    HistoryService,
    MarkingService,
    Punches,
    SimulationService,
    TodayService,
    WorkDays,
  ],
  exports: [AttendanceLedger, DaySheets, HistoryService],
})
export class AttendanceModule {}
