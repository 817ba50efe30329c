import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttendanceRequest } from '../attendance/leave/attendance-request.entity.js';
import { AttendanceRecord } from '../attendance/records/attendance-record.entity.js';
import { Punch } from '../attendance/records/punch.entity.js';
import { ScheduleRow } from '../calendar/schedules/schedule.entity.js';
import { DoorCredentialsModule } from '../door-credentials/door-credentials.module.js';
import { ConsentModule } from '../face/consent/consent.module.js';
import { ErasureModule } from '../face/erasure/erasure.module.js';
import { FaceEncoding } from '../face/templates/face-encoding.entity.js';
import { TemplatesModule } from '../face/templates/templates.module.js';
import { Notification } from '../notifications/notification.entity.js';
import { ActivityLog } from '../platform/audit/activity-log.entity.js';
import { StorageModule } from '../platform/storage/storage.module.js';
import { UsersModule } from '../users/users.module.js';
import { DataExportController } from './data-export.controller.js';
import { DataExportService } from './data-export.service.js';
import { PersonalDataService } from './personal-data.service.js';

/** People take what is held about them. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      ActivityLog,
      AttendanceRecord,
      AttendanceRequest,
      FaceEncoding,
      Notification,
      Punch,
      ScheduleRow,
    ]),
    ConsentModule,
    DoorCredentialsModule,
    ErasureModule,
    StorageModule,
    TemplatesModule,
    UsersModule,
  ],
  controllers: [DataExportController],
  providers: [DataExportService, PersonalDataService],
})
export class DataExportModule {}
