import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttendanceRecord } from '../attendance/attendance-record.entity.js';
import { CalendarModule } from '../calendar/calendar.module.js';
import { Department } from '../departments/department.entity.js';
import { DepartmentsModule } from '../departments/departments.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { UserSettings } from '../users/user-settings.entity.js';
import { User } from '../users/user.entity.js';
import { UsersModule } from '../users/users.module.js';
import { DashboardService } from './dashboard.service.js';
import { HeatmapController } from './heatmap.controller.js';
import { HeatmapService } from './heatmap.service.js';
import { MonthlyMail } from './monthly-mail.js';
import { ReportDesk } from './report-desk.js';
import { ReportDownloads } from './report-downloads.js';
import { ReportFilesController } from './report-files.controller.js';
import { ReportGeneration } from './report-generation.js';
import { ReportHousekeeping } from './report-housekeeping.js';
import { ReportPlanner } from './report-planner.js';
import { ReportRequests } from './report-requests.service.js';
import { ReportStore } from './report-store.js';
import { Report } from './report.entity.js';
import { ReportsController } from './reports.controller.js';
import { ReportsService } from './reports.service.js';
import { SiteFigures } from './site-figures.js';
import { StatisticsController } from './statistics.controller.js';

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
    DashboardService,
    HeatmapService,
    MonthlyMail,
    ReportDesk,
    ReportDownloads,
    ReportGeneration,
    ReportHousekeeping,
    ReportPlanner,
    ReportRequests,
    ReportsService,
    ReportStore,
    SiteFigures,
  ],
})
export class ReportsModule {}
