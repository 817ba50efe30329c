import { Module } from '@nestjs/common';
import { AdminModule } from './admin/admin.module.js';
import { AuditModule } from './audit/audit.module.js';
import { CalendarModule } from './calendar/calendar.module.js';
import { ConfigModule } from './config/config.module.js';
import { DatabaseModule } from './database/database.module.js';
import { HealthModule } from './health/health.module.js';
import { HttpModule } from './http/http.module.js';
import { IdempotencyModule } from './idempotency/idempotency.module.js';
import { JobsModule } from './jobs/jobs.module.js';
import { SettingsModule } from './settings/settings.module.js';
import { DevicesModule } from './devices/devices.module.js';
import { DepartmentsModule } from './departments/departments.module.js';
import { AuthModule } from './auth/auth.module.js';
import { FaceModule } from './face/face.module.js';
import { AttendanceModule } from './attendance/attendance.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { NotificationsModule } from './notifications/notifications.module.js';
import { StorageModule } from './storage/storage.module.js';
import { UsersModule } from './users/users.module.js';

@Module({
  imports: [
    ConfigModule,
    DatabaseModule,
    SettingsModule,
    AuditModule,
    HttpModule,
    JobsModule,
    IdempotencyModule,
    StorageModule,
    UsersModule,
    DepartmentsModule,
    DevicesModule,
    NotificationsModule,
    AuthModule,
    CalendarModule,
    FaceModule,
    AttendanceModule,
    ReportsModule,
    AdminModule,
    HealthModule,
  ],
})
export class AppModule {}
