import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttendanceRecord } from '../attendance/records/attendance-record.entity.js';
import { CalendarModule } from '../calendar/calendar.module.js';
import { Department } from '../departments/department.entity.js';
import { DepartmentsModule } from '../departments/departments.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { UserSettings } from '../users/user-settings.entity.js';
import { User } from '../users/user.entity.js';
import { UsersModule } from '../users/users.module.js';
import { DashboardService } from './dashboard/dashboard.service.js';
import { HeatmapController } from './heatmap/heatmap.controller.js';
import { HeatmapService } from './heatmap/heatmap.service.js';
import { MonthlyMail } from './monthly-mail/monthly-mail.js';
import { ReportWorkerPool } from './workers/report-worker-pool.js';
import { ReportDownloads } from './files/report-downloads.js';
import { ReportFilesController } from './files/report-files.controller.js';
import { ReportGeneration } from './files/report-generation.js';
import { ReportRetention } from './files/report-retention.js';
import { CriteriaResolver } from './figures/criteria-resolver.js';
import { ReportRequests } from './files/report-requests.js';
import { ReportStore } from './files/report-store.js';
import { ReportReading } from './reading/report-reading.js';
import { Report } from './files/report.entity.js';
import { ReportsController } from './json/reports.controller.js';
import { ReportsService } from './json/reports.service.js';
import { DashboardFigures } from './dashboard/dashboard-figures.js';
import { StatisticsController } from './dashboard/statistics.controller.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([AttendanceRecord, Department, Report, User, UserSettings]),
    CalendarModule,
    DepartmentsModule,
    NotificationsModule,
    UsersModule,
  ],
  controllers: [HeatmapController, ReportsController, ReportFilesController, StatisticsController],
  providers: [
    CriteriaResolver,
    DashboardFigures,
    DashboardService,
    HeatmapService,
    MonthlyMail,
    ReportWorkerPool,
    ReportDownloads,
    ReportGeneration,
    ReportReading,
    ReportRetention,
    ReportRequests,
    ReportsService,
    ReportStore,
  ],
  exports: [DashboardService, ReportsService],
})
export class ReportsModule {}
