import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { AuthModule } from '../auth/auth.module.js';
import { ConfigModule } from '../config/config.module.js';
import { DatabaseModule } from '../database/database.module.js';
import { DepartmentsModule } from '../departments/departments.module.js';
import { SettingsModule } from '../settings/settings.module.js';
import { UsersModule } from '../users/users.module.js';

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
  ],
})
export class CommandsModule {}
