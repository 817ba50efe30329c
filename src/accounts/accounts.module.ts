import { Module } from '@nestjs/common';
import { AttendanceModule } from '../attendance/attendance.module.js';
import { AuthModule } from '../auth/auth.module.js';
import { DepartmentsModule } from '../departments/departments.module.js';
import { DoorCredentialsModule } from '../door-credentials/door-credentials.module.js';
import { FaceModule } from '../face/face.module.js';
import { TemplatesModule } from '../face/templates/templates.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { StorageModule } from '../platform/storage/storage.module.js';
import { UsersModule } from '../users/users.module.js';
import { AccountsService } from './accounts.service.js';
import { AdminUsersController } from './admin-users.controller.js';
import { FirstAdmin } from './first-admin.js';
import { BulkImportController } from './import/bulk-import.controller.js';
import { BulkImportService } from './import/bulk-import.service.js';
import { ImportWriter } from './import/import-writer.js';
import { TableReader } from '../platform/tables/table-reader.js';
import { PersonOverviewService } from './person-overview.service.js';
import { UsersController } from './users.controller.js';

@Module({
  imports: [
    AttendanceModule,
    AuthModule,
    DepartmentsModule,
    DoorCredentialsModule,
    FaceModule,
    NotificationsModule,
    StorageModule,
    TemplatesModule,
    UsersModule,
  ],
  controllers: [AdminUsersController, BulkImportController, UsersController],
  providers: [
    AccountsService,
    BulkImportService,
    FirstAdmin,
    ImportWriter,
    PersonOverviewService,
    TableReader,
  ],
})
export class AccountsModule {}
