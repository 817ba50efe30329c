import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { JwtModule } from '@nestjs/jwt';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Secrets } from '../config/secrets.js';
import { DevicesModule } from '../devices/devices.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { UserSettings } from '../users/user-settings.entity.js';
import { UsersModule } from '../users/users.module.js';
import { AccessGuard } from './access.guard.js';
import { AccountsService } from './accounts.service.js';
import { AuthToken } from './auth-token.entity.js';
import { AuthController } from './auth.controller.js';
import { ApiKeyGuard } from './api-key.guard.js';
import { ApiKeysController } from './api-keys.controller.js';
import { ApiKeysService } from './api-keys.service.js';
import { Authenticator } from './authenticator.js';
import { AuthService } from './auth.service.js';
import { BearerGuard } from './bearer.guard.js';
import { DeviceGuard } from './device.guard.js';
import { JwtStrategy } from './jwt.strategy.js';
import { LiveCredentials } from './live-credentials.js';
import { PasswordChangesService } from './password-changes.service.js';
import { PasswordsController } from './passwords.controller.js';
import { Passwords } from './passwords.js';
import { PurgeService } from './purge.service.js';
import { PastTokens } from './past-tokens.js';
import { RecentHolders } from './recent-holders.js';
import { RefreshingService } from './refreshing.service.js';
import { RolesGuard } from './roles.guard.js';
import { SessionsController } from './sessions.controller.js';
import { SessionsService } from './sessions.service.js';
import { SignInFailure } from './sign-in-failure.entity.js';
import { SignInLimits } from './sign-in-limits.js';
import { TokenHolders } from './token-holders.js';
import { TokenIssuer } from './token-issuer.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([AuthToken, SignInFailure, UserSettings]),
    PassportModule,
    JwtModule.registerAsync({
      inject: [Secrets],
      useFactory: ({ tokens }: Secrets) => ({
        secret: tokens,
        signOptions: { algorithm: 'HS256' },
      }),
    }),
    DevicesModule,
    NotificationsModule,
    UsersModule,
  ],
  controllers: [ApiKeysController, AuthController, PasswordsController, SessionsController],
  providers: [
    AccountsService,
    ApiKeyGuard,
    ApiKeysService,
    Authenticator,
    AuthService,
    BearerGuard,
    DeviceGuard,
    JwtStrategy,
    LiveCredentials,
    PasswordChangesService,
    Passwords,
    PurgeService,
    PastTokens,
    RecentHolders,
    RefreshingService,
    SessionsService,
    SignInLimits,
    TokenHolders,
    TokenIssuer,
    // Order matters: who is calling, then whether they may.
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_GUARD, useClass: RolesGuard },
  ],
  exports: [
    AccountsService,
    BearerGuard,
    LiveCredentials,
    PasswordChangesService,
    Passwords,
    PastTokens,
    PurgeService,
    SessionsService,
  ],
})
export class AuthModule {}
