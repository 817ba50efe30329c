import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttendanceModule } from '../attendance/attendance.module.js';
import { ActivityLog } from '../audit/activity-log.entity.js';
import { AuthModule } from '../auth/auth.module.js';
import { DepartmentsModule } from '../departments/departments.module.js';
import { FaceEncoding } from '../face/face-encoding.entity.js';
import { FaceModule } from '../face/face.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { StorageModule } from '../storage/storage.module.js';
import { User } from '../users/user.entity.js';
import { UsersModule } from '../users/users.module.js';
import { AdminAccountsController } from './accounts.controller.js';
import { ActivityController } from './activity.controller.js';
import { ActivityService } from './activity.service.js';
import { BulkImportController } from './bulk-import.controller.js';
import { BulkImportService } from './bulk-import.service.js';
import { ConfigController } from './config.controller.js';
import { ConfigurationService } from './configuration.service.js';
import { FirstAdmin } from './first-admin.js';
import { Housekeeping } from './housekeeping.js';
import { PortraitsService } from './portraits.service.js';
import { SystemStatsService } from './system-stats.service.js';
import { SystemController } from './system.controller.js';
import { TableReader } from './table-reader.js';
import { UserAdministrationService } from './user-administration.service.js';
import { AdministeredUsersController } from './users.controller.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([ActivityLog, FaceEncoding, User]),
    AttendanceModule,
    AuthModule,
    DepartmentsModule,
    FaceModule,
    NotificationsModule,
    StorageModule,
    UsersModule,
  ],
  controllers: [
    ActivityController,
    AdminAccountsController,
    AdministeredUsersController,
    BulkImportController,
    ConfigController,
    SystemController,
  ],
  providers: [
    ActivityService,
    BulkImportService,
    ConfigurationService,
    FirstAdmin,
    Housekeeping,
    PortraitsService,
    SystemStatsService,
    TableReader,
    UserAdministrationService,
  ],
})
export class AdminModule {}
