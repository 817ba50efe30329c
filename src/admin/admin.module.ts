import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { DepartmentsModule } from '../departments/departments.module.js';
import { StorageModule } from '../storage/storage.module.js';
import { UsersModule } from '../users/users.module.js';
import { FirstAdmin } from './first-admin.js';
import { UserAdministrationService } from './user-administration.service.js';
import { AdministeredUsersController } from './users.controller.js';

@Module({
  imports: [AuthModule, DepartmentsModule, StorageModule, UsersModule],
  controllers: [AdministeredUsersController],
  providers: [FirstAdmin, UserAdministrationService],
})
export class AdminModule {}
