import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CredentialMarksController } from './marking/credential-marks.controller.js';
import { DoorCredentialsModule } from '../door-credentials/door-credentials.module.js';
import { DepartmentsModule } from '../departments/departments.module.js';
import { AuthModule } from '../auth/auth.module.js';
import { Department } from '../departments/department.entity.js';
import { FaceModule } from '../face/face.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { User } from '../users/user.entity.js';
import { UsersModule } from '../users/users.module.js';
import { ActivityLog } from '../platform/audit/activity-log.entity.js';
import { CalendarModule } from '../calendar/calendar.module.js';
import { AbsenceNotice } from './absence-notices/absence-notice.entity.js';
import { AbsenceNoticeClock } from './absence-notices/absence-notice-clock.js';
import { AbsenceNoticesService } from './absence-notices/absence-notices.service.js';
import { MissingPeople } from './absence-notices/missing-people.js';
import { AbsenceClock } from './absences/absence-clock.js';
import { AbsenceModule } from './absences/absence.module.js';
import { Arrivals } from './ledger/arrivals.js';
import { Punch } from './records/punch.entity.js';
import { AttendanceFeed } from './ledger/attendance-feed.js';
import { AttendanceLedger } from './ledger/attendance-ledger.js';
import { AttendanceRecord } from './records/attendance-record.entity.js';
import { AttendanceRequest } from './leave/attendance-request.entity.js';
import { CaptureSignatures } from './marking/capture-signatures.js';
import { DevicesModule } from '../devices/devices.module.js';
import { CheckOutService } from './marking/check-out.service.js';
import { CorrectionsController } from './corrections/corrections.controller.js';
import { CorrectionsService } from './corrections/corrections.service.js';
import { DepartmentCandidates } from './corrections/department-candidates.js';
import { DepartmentMarksController } from './corrections/department-marks.controller.js';
import { DepartmentMarksService } from './corrections/department-marks.service.js';
import { ManualNotices } from './corrections/manual-notices.js';
import { PastDays } from './import/past-days.js';
import { PastImportController } from './import/past-import.controller.js';
import { PastImportService } from './import/past-import.service.js';
import { PastPeople } from './import/past-people.js';
import { TableReader } from '../platform/tables/table-reader.js';
import { DailyController } from './daily/daily.controller.js';
import { DayRoster } from './daily/day-roster.js';
import { DepartmentStats } from './daily/department-stats.view.js';
import { ExplainController } from './explain/explain.controller.js';
import { ExplainService } from './explain/explain.service.js';
import { FeedEntry } from './records/feed-entry.entity.js';
import { NewRecords } from './ledger/new-records.js';
import { FeedWatch } from './stream/feed-watch.js';
import { ApprovedRequests } from './requests/approved-requests.js';
import { Approvers } from './approvers/approvers.js';
import { DecisionsService } from './requests/decisions.service.js';
import { LeaveArrivals } from './marking/leave-arrivals.js';
import { KnownDays } from './rules/known-days.js';
import { LeaveBalances } from './leave/leave-balances.service.js';
import { LeaveController } from './leave/leave.controller.js';
import { LeaveKind } from './leave/leave-kind.entity.js';
import { LeaveKindsController } from './leave/leave-kinds.controller.js';
import { LeaveKindsService } from './leave/leave-kinds.service.js';
import { LeavePreviews } from './requests/leave-preview.js';
import { LeaveDay } from './leave/leave-day.entity.js';
import { RequestNews } from './requests/request-news.js';
import { LeaveOnChangedDays } from './requests/leave-on-changed-days.js';
import { RevokedLeave } from './requests/revoked-leave.js';
import { WithdrawalsService } from './requests/withdrawals.service.js';
import { Departures } from './leaving/departures.js';
import { RequestClosure } from './requests/request-closure.js';
import { ForgottenCheckOutClock } from './forgotten/forgotten-check-out-clock.js';
import { ForgottenCheckOutsController } from './forgotten/forgotten-check-outs.controller.js';
import { ForgottenCheckOutsService } from './forgotten/forgotten-check-outs.service.js';
import { NoticedCheckOut } from './forgotten/noticed-check-out.entity.js';
import { OpenRecords } from './forgotten/open-records.js';
import { HistoryService } from './daily/history.service.js';
import { KioskEvent } from './kiosk/kiosk-event.entity.js';
import { KioskQueue } from './kiosk/kiosk-queue.js';
import { KioskController } from './kiosk/kiosk.controller.js';
import { LiveStream } from './stream/live-stream.js';
import { OpenStreams } from './stream/open-streams.js';
import { IdentityService } from './marking/identity.service.js';
import { MarkingController } from './marking/marking.controller.js';
import { MarkingService } from './marking/marking.service.js';
import { MonthlyAttendanceRate } from './daily/monthly-attendance-rate.view.js';
import { PendingMarksController } from './pending/pending-marks.controller.js';
import { PendingMarksService } from './pending/pending-marks.service.js';
import { Punches } from './records/punches.js';
import { SimulationController } from './simulation/simulation.controller.js';
import { SimulationService } from './simulation/simulation.service.js';
import { RequestsController } from './requests/requests.controller.js';
import { RequestsService } from './requests/requests.service.js';
import { StreamController } from './stream/stream.controller.js';
import { TodayAttendance } from './daily/today-attendance.view.js';
import { TodayService } from './daily/today.service.js';
import { UserSchedules } from './rules/user-schedules.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      AbsenceNotice,
      ActivityLog,
      Punch,
      AttendanceRecord,
      AttendanceRequest,
      Department,
      DepartmentStats,
      FeedEntry,
      KioskEvent,
      LeaveDay,
      LeaveKind,
      MonthlyAttendanceRate,
      NoticedCheckOut,
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
    DevicesModule,
    DoorCredentialsModule,
  ],
  controllers: [
    MarkingController,
    CredentialMarksController,
    DailyController,
    ExplainController,
    CorrectionsController,
    DepartmentMarksController,
    PastImportController,
    ForgottenCheckOutsController,
    PendingMarksController,
    KioskController,
    LeaveController,
    LeaveKindsController,
    RequestsController,
    SimulationController,
    StreamController,
  ],
  providers: [
    AbsenceClock,
    AbsenceNoticeClock,
    AbsenceNoticesService,
    MissingPeople,
    Arrivals,
    CaptureSignatures,
    AttendanceFeed,
    AttendanceLedger,
    CheckOutService,
    CorrectionsService,
    DayRoster,
    DepartmentCandidates,
    DepartmentMarksService,
    ExplainService,
    FeedWatch,
    ApprovedRequests,
    Approvers,
    DecisionsService,
    LeaveArrivals,
    LeaveBalances,
    LeaveOnChangedDays,
    KnownDays,
    LeaveKindsService,
    LeavePreviews,
    RequestNews,
    RevokedLeave,
    WithdrawalsService,
    Departures,
    RequestClosure,
    ForgottenCheckOutClock,
    ForgottenCheckOutsService,
    PendingMarksService,
    OpenRecords,
    HistoryService,
    IdentityService,
    KioskQueue,
    LiveStream,
    ManualNotices,
    OpenStreams,
    MarkingService,
    NewRecords,
    PastDays,
    PastImportService,
    PastPeople,
    Punches,
    SimulationService,
    TableReader,
    RequestsService,
    TodayService,
    UserSchedules,
  ],
  exports: [
    AttendanceFeed,
    AttendanceLedger,
    DayRoster,
    Departures,
    HistoryService,
    RequestClosure,
  ],
})
export class AttendanceModule {}
