import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { User } from '../users/user.entity.js';
import { UsersModule } from '../users/users.module.js';
import { DepartmentMembers } from './department-members.js';
import { Department } from './department.entity.js';
import { DepartmentsController } from './departments.controller.js';
import { DepartmentsService } from './departments.service.js';
import { Readership } from './readership.js';

@Module({
  imports: [TypeOrmModule.forFeature([Department, User]), UsersModule],
  controllers: [DepartmentsController],
  providers: [DepartmentMembers, DepartmentsService, Readership],
  exports: [DepartmentMembers, DepartmentsService, Readership],
})
export class DepartmentsModule {}
