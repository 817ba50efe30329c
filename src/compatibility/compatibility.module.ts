import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttendanceRecord } from '../attendance/records/attendance-record.entity.js';
import { DepartmentsModule } from '../departments/departments.module.js';
import { FaceModule } from '../face/face.module.js';
import { ReportsModule } from '../reports/reports.module.js';
import { FaceEnrollmentStatus } from '../face/templates/face-enrollment-status.view.js';
import { TemplatesModule } from '../face/templates/templates.module.js';
import { EnrolmentsController } from './enrolments.controller.js';
import { EnrolmentsService } from './enrolments.service.js';
import { FacesController } from './faces.controller.js';
import { RecordsController } from './records.controller.js';
import { RecordsService } from './records.service.js';
import { StandingsController } from './standings.controller.js';

/** Routes under the names that applications of before know, over what the other rooms do. */
@Module({
  imports: [
    TypeOrmModule.forFeature([AttendanceRecord, FaceEnrollmentStatus]),
    DepartmentsModule,
    FaceModule,
    ReportsModule,
    TemplatesModule,
  ],
  controllers: [EnrolmentsController, FacesController, RecordsController, StandingsController],
  providers: [EnrolmentsService, RecordsService],
})
export class CompatibilityModule {}
