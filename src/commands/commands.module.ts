import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConfigurationService } from '../admin/configuration.service.js';
import { AttendanceRecord } from '../attendance/records/attendance-record.entity.js';
import { DepartmentStats } from '../attendance/daily/department-stats.view.js';
import { MonthlyAttendanceRate } from '../attendance/daily/monthly-attendance-rate.view.js';
import { TodayAttendance } from '../attendance/daily/today-attendance.view.js';
import { AbsenceModule } from '../attendance/absences/absence.module.js';
import { CalendarModule } from '../calendar/calendar.module.js';
import { AuditModule } from '../platform/audit/audit.module.js';
import { AuthModule } from '../auth/auth.module.js';
import { ConfigModule } from '../platform/config/config.module.js';
import { DatabaseModule } from '../platform/database/database.module.js';
import { DepartmentsModule } from '../departments/departments.module.js';
import { Calibrations } from '../face/analysis/calibrations.js';
import { FaceEncoding } from '../face/templates/face-encoding.entity.js';
import { FaceEnrollmentStatus } from '../face/templates/face-enrollment-status.view.js';
import { KeyRotationModule } from '../face/key-rotation/key-rotation.module.js';
import { FormsModule } from '../platform/http/forms/forms.module.js';
import { LimitsModule } from '../platform/limits/limits.module.js';
import { JobsModule } from '../platform/jobs/jobs.module.js';
import { KeysModule } from '../platform/keys/keys.module.js';
import { ReencodingModule } from '../face/reencoding/reencoding.module.js';
import { RetentionModule } from '../retention/retention.module.js';
import { SettingsModule } from '../platform/settings/settings.module.js';
import { UsersModule } from '../users/users.module.js';
import { SampleOrganisation } from './sample/sample-organisation.js';

/** What the commands need of the application: no server, and no face models, which take seconds to load. */
@Module({
  imports: [
    ConfigModule,
    DatabaseModule,
    KeysModule,
    SettingsModule,
    AuditModule,
    FormsModule,
    JobsModule,
    LimitsModule,
    UsersModule,
    DepartmentsModule,
    AuthModule,
    TypeOrmModule.forFeature([AttendanceRecord, FaceEncoding]),
    // A command may be the first to open the database, and TypeORM makes views only where it knows of one.
    TypeOrmModule.forFeature([
      DepartmentStats,
      FaceEnrollmentStatus,
      MonthlyAttendanceRate,
      TodayAttendance,
    ]),
    AbsenceModule,
    CalendarModule,
    KeyRotationModule,
    ReencodingModule,
    RetentionModule,
  ],
  providers: [Calibrations, ConfigurationService, SampleOrganisation],
})
export class CommandsModule {}
