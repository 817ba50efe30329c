import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DepartmentsModule } from '../departments/departments.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { UsersModule } from '../users/users.module.js';
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

@Module({
  imports: [
    TypeOrmModule.forFeature([Report]),
    DepartmentsModule,
    NotificationsModule,
    UsersModule,
  ],
  controllers: [ReportsController, ReportFilesController],
  providers: [
    ReportDesk,
    ReportDownloads,
    ReportGeneration,
    ReportHousekeeping,
    ReportPlanner,
    ReportRequests,
    ReportsService,
    ReportStore,
  ],
})
export class ReportsModule {}
