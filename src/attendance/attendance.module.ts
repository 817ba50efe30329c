import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttendanceRecord } from './attendance-record.entity.js';
import { DepartmentStats } from './department-stats.view.js';
import { MonthlyAttendanceRate } from './monthly-attendance-rate.view.js';
import { TodayAttendance } from './today-attendance.view.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      AttendanceRecord,
      DepartmentStats,
      MonthlyAttendanceRate,
      TodayAttendance,
    ]),
  ],
})
export class AttendanceModule {}
