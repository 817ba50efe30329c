import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StorageModule } from '../storage/storage.module.js';
import { AdminSeats } from './admin-seats.js';
import { AvatarsService } from './avatars.service.js';
import { PasswordLinks } from './password-links.js';
import { ProfileController } from './profile.controller.js';
import { Profiles } from './profiles.js';
import { UserChanges } from './user-changes.js';
import { UserDirectory } from './user-directory.js';
import { UserIntake } from './user-intake.js';
import { UserSettings } from './user-settings.entity.js';
import { UserSettingsService } from './user-settings.service.js';
import { User } from './user.entity.js';
import { UsersController } from './users.controller.js';
import { UsersService } from './users.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([User, UserSettings]), StorageModule],
  controllers: [ProfileController, UsersController],
  providers: [
    AdminSeats,
    AvatarsService,
    PasswordLinks,
    Profiles,
    UserChanges,
    UserDirectory,
    UserIntake,
    UserSettingsService,
    UsersService,
  ],
  exports: [
    AdminSeats,
    PasswordLinks,
    UserChanges,
    UserDirectory,
    UserIntake,
    UserSettingsService,
    UsersService,
  ],
})
export class UsersModule {}
