import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DepartmentsModule } from '../departments/departments.module.js';
import { AuthModule } from '../auth/auth.module.js';
import { Department } from '../departments/department.entity.js';
import { FaceModule } from '../face/face.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { User } from '../users/user.entity.js';
import { UsersModule } from '../users/users.module.js';
import { ActivityLog } from '../audit/activity-log.entity.js';
import { CalendarModule } from '../calendar/calendar.module.js';
import { AbsenceClock } from './absence-clock.js';
import { AbsenceModule } from './absence.module.js';
import { ArrivalNotices } from './arrival-notices.js';
import { AttendanceEvent } from './attendance-event.entity.js';
import { AttendanceFeed } from './attendance-feed.js';
import { AttendanceLedger } from './attendance-ledger.js';
import { AttendanceRecord } from './attendance-record.entity.js';
import { AttendanceRequest } from './attendance-request.entity.js';
import { AttendanceController } from './attendance.controller.js';
import { CheckOutService } from './check-out.service.js';
import { CorrectionsController } from './corrections.controller.js';
import { CorrectionsService } from './corrections.service.js';
import { DaySheets } from './day-sheets.js';
import { DepartmentStats } from './department-stats.view.js';
import { ExplainService } from './explain.service.js';
import { FeedEntry } from './feed-entry.entity.js';
import { FeedWatch } from './feed-watch.js';
import { Grants } from './grants.js';
import { HistoryService } from './history.service.js';
import { KioskEvent } from './kiosk-event.entity.js';
import { KioskQueue } from './kiosk-queue.service.js';
import { KioskController } from './kiosk.controller.js';
import { LiveStream } from './live-stream.js';
import { MarkingService } from './marking.service.js';
import { MonthlyAttendanceRate } from './monthly-attendance-rate.view.js';
import { Punches } from './punches.js';
import { SimulationController } from './simulation.controller.js';
import { SimulationService } from './simulation.service.js';
import { RequestsController } from './requests.controller.js';
import { RequestsService } from './requests.service.js';
import { StreamController } from './stream.controller.js';
import { TodayAttendance } from './today-attendance.view.js';
import { TodayService } from './today.service.js';
import { WorkDays } from './work-days.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      ActivityLog,
      AttendanceEvent,
      AttendanceRecord,
      AttendanceRequest,
      Department,
      DepartmentStats,
      FeedEntry,
      KioskEvent,
      MonthlyAttendanceRate,
      TodayAttendance,
      User,
    ]),
    AuthModule,
    NotificationsModule,
    UsersModule,
    FaceModule,
    CalendarModule,
    DepartmentsModule,
    AbsenceModule,
  ],
  controllers: [
    AttendanceController,
    CorrectionsController,
    KioskController,
    RequestsController,
    SimulationController,
    StreamController,
  ],
  providers: [
    AbsenceClock,
    ArrivalNotices,
    AttendanceFeed,
    AttendanceLedger,
    CheckOutService,
    CorrectionsService,
    DaySheets,
    ExplainService,
    FeedWatch,
    Grants,
    HistoryService,
    KioskQueue,
    LiveStream,
    MarkingService,
    Punches,
    SimulationService,
    RequestsService,
    TodayService,
    WorkDays,
  ],
  exports: [AttendanceFeed, AttendanceLedger, DaySheets, HistoryService],
})
export class AttendanceModule {}
