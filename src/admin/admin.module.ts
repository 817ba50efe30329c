import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttendanceModule } from '../attendance/attendance.module.js';
import { ActivityLog } from '../platform/audit/activity-log.entity.js';
import { AuthModule } from '../auth/auth.module.js';
import { CalendarModule } from '../calendar/calendar.module.js';
import { DepartmentsModule } from '../departments/departments.module.js';
import { FaceEncoding } from '../face/templates/face-encoding.entity.js';
import { TemplatesModule } from '../face/templates/templates.module.js';
import { FaceModule } from '../face/face.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { StorageModule } from '../platform/storage/storage.module.js';
import { User } from '../users/user.entity.js';
import { UsersModule } from '../users/users.module.js';
import { ActivityController } from './activity.controller.js';
import { ActivityService } from './activity.service.js';
import { ConfigController } from './config.controller.js';
import { ConfigurationService } from './configuration.service.js';
import { SystemStatsService } from './system-stats.service.js';
import { SystemController } from './system.controller.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([ActivityLog, FaceEncoding, User]),
    AttendanceModule,
    AuthModule,
    CalendarModule,
    DepartmentsModule,
    FaceModule,
    NotificationsModule,
    StorageModule,
    TemplatesModule,
    UsersModule,
  ],
  controllers: [ActivityController, ConfigController, SystemController],
  providers: [ActivityService, ConfigurationService, SystemStatsService],
})
export class AdminModule {}
