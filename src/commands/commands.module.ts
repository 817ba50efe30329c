import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConfigurationService } from '../admin/configuration.service.js';
import { AttendanceRecord } from '../attendance/attendance-record.entity.js';
import { AuditModule } from '../audit/audit.module.js';
import { AuthModule } from '../auth/auth.module.js';
import { ConfigModule } from '../config/config.module.js';
import { DatabaseModule } from '../database/database.module.js';
import { DepartmentsModule } from '../departments/departments.module.js';
import { FaceEncoding } from '../face/face-encoding.entity.js';
import { SettingsModule } from '../settings/settings.module.js';
import { UsersModule } from '../users/users.module.js';
import { SampleOrganisation } from './sample-organisation.js';

/** What the commands need of the application: no server, and no face models, which take seconds to load. */
@Module({
  imports: [
    ConfigModule,
    DatabaseModule,
    SettingsModule,
    AuditModule,
    UsersModule,
    DepartmentsModule,
    AuthModule,
    // Records name the pictures they were recognised by.
    TypeOrmModule.forFeature([AttendanceRecord, FaceEncoding]),
  ],
  providers: [ConfigurationService, SampleOrganisation],
})
export class CommandsModule {}
