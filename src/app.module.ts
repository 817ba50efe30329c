import { Module } from '@nestjs/common';
import { AccountsModule } from './accounts/accounts.module.js';
import { AdminModule } from './admin/admin.module.js';
import { AuditModule } from './platform/audit/audit.module.js';
import { CalendarModule } from './calendar/calendar.module.js';
import { ConfigModule } from './platform/config/config.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { HealthModule } from './health/health.module.js';
import { HttpModule } from './platform/http/http.module.js';
import { LinkPagesModule } from './link-pages/link-pages.module.js';
import { MetricsModule } from './metrics/metrics.module.js';
import { IdempotencyModule } from './platform/idempotency/idempotency.module.js';
import { LimitsModule } from './platform/limits/limits.module.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import { KeysModule } from './platform/keys/keys.module.js';
import { SettingsModule } from './platform/settings/settings.module.js';
import { CompatibilityModule } from './compatibility/compatibility.module.js';
import { DataExportModule } from './data-export/data-export.module.js';
import { DevicesModule } from './devices/devices.module.js';
import { DepartmentsModule } from './departments/departments.module.js';
import { AuthModule } from './auth/auth.module.js';
import { FaceModule } from './face/face.module.js';
import { AttendanceModule } from './attendance/attendance.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { NotificationsModule } from './notifications/notifications.module.js';
import { RetentionModule } from './retention/retention.module.js';
import { StorageModule } from './platform/storage/storage.module.js';
import { WebhooksModule } from './webhooks/webhooks.module.js';
import { UsersModule } from './users/users.module.js';

@Module({
  imports: [
    ConfigModule,
    DatabaseModule,
    KeysModule,
    SettingsModule,
    AuditModule,
    LimitsModule,
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
    WebhooksModule,
    AccountsModule,
    DataExportModule,
    CompatibilityModule,
    RetentionModule,
    AdminModule,
    HealthModule,
    MetricsModule,
    LinkPagesModule,
  ],
})
export class AppModule {}
