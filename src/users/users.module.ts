import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StorageModule } from '../platform/storage/storage.module.js';
import { FaceRevisions } from './face-revisions.js';
import { Employments } from './history/employments.js';
import { Memberships } from './history/memberships.js';
import { PastEmployment } from './history/past-employment.entity.js';
import { PastMembership } from './history/past-membership.entity.js';
import { LastAdminCheck } from './last-admin.js';
import { AvatarsService } from './profile/avatars.service.js';
import { EmailLinks } from './email-links.js';
import { PasswordLinks } from './password-links.js';
import { ProfileController } from './profile/profile.controller.js';
import { Profiles } from './profile/profiles.js';
import { UserSearch } from './user-search.js';
import { BulkUserCreation } from './bulk-create.js';
import { InstallationSecrets } from '../platform/keys/installation-secrets.js';
import { AccountSeals } from './seals/account-seals.js';
import { FirstSealing } from './seals/first-sealing.js';
import { SealedAccounts } from './seals/sealed-accounts.js';
import { UserSettings } from './user-settings.entity.js';
import { UserSettingsService } from './profile/user-settings.service.js';
import { User } from './user.entity.js';
import { UsersService } from './users.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([PastEmployment, PastMembership, User, UserSettings]),
    StorageModule,
  ],
  controllers: [ProfileController],
  providers: [
    {
      provide: AccountSeals,
      useFactory: ({ accountSeals }: InstallationSecrets) => new AccountSeals(accountSeals),
      inject: [InstallationSecrets],
    },
    FirstSealing,
    SealedAccounts,
    FaceRevisions,
    LastAdminCheck,
    AvatarsService,
    EmailLinks,
    Employments,
    Memberships,
    PasswordLinks,
    Profiles,
    UserSearch,
    BulkUserCreation,
    UserSettingsService,
    UsersService,
  ],
  exports: [
    FaceRevisions,
    SealedAccounts,
    LastAdminCheck,
    EmailLinks,
    Employments,
    Memberships,
    PasswordLinks,
    UserSearch,
    BulkUserCreation,
    UserSettingsService,
    UsersService,
  ],
})
export class UsersModule {}
