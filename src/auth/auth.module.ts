import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { JwtModule } from '@nestjs/jwt';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Environment } from '../platform/config/environment.js';
import { Secrets } from '../platform/config/secrets.js';
import { DevicesModule } from '../devices/devices.module.js';
import { siteOf } from '../notifications/mail/mailer.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { UserSettings } from '../users/user-settings.entity.js';
import { UsersModule } from '../users/users.module.js';
import { AccessGuard } from './guards/access.guard.js';
import { AuthToken } from './tokens/auth-token.entity.js';
import { AuthController } from './sign-in/auth.controller.js';
import { ApplicationCookies } from './cookies/application-cookies.js';
import { ApplicationSessionsController } from './application-sessions/application-sessions.controller.js';
import { ApiKeyGuard } from './guards/api-key.guard.js';
import { ApiKeysController } from './api-keys/api-keys.controller.js';
import { ApiKeysService } from './api-keys/api-keys.service.js';
import { AccountCeiling } from './sign-in/account-ceiling.js';
import { Authenticator } from './sign-in/authenticator.js';
import { AuthService } from './sign-in/auth.service.js';
import { BearerGuard } from './guards/bearer.guard.js';
import { DeviceGuard } from './guards/device.guard.js';
import { EmailChangesController } from './email-changes/email-changes.controller.js';
import { EmailChangesService } from './email-changes/email-changes.service.js';
import { StorageModule } from '../platform/storage/storage.module.js';
import { JwtStrategy } from './guards/jwt.strategy.js';
import { LiveCredentials } from './tokens/live-credentials.js';
import { PageSessionsController } from './page-sessions/page-sessions.controller.js';
import { PasswordChangesService } from './password-changes/password-changes.service.js';
import { PasswordsController } from './password-changes/passwords.controller.js';
import { PasswordHasher } from './passwords/password-hasher.js';
import { PastTokens } from './tokens/past-tokens.js';
import { RefreshService } from './tokens/refresh.service.js';
import { RegistrationLimit } from './sign-in/registration-limit.js';
import { RequestTokens } from './guards/request-tokens.js';
import { RolesGuard } from './guards/roles.guard.js';
import { OneTimeCodes } from './second-factor/one-time-codes.js';
import { SecondFactorCheck } from './second-factor/second-factor-check.js';
import { SecondFactor } from './second-factor/second-factor.entity.js';
import { SecondFactorChangesController } from './second-factor-changes/second-factor-changes.controller.js';
import { SecondFactorChangesService } from './second-factor-changes/second-factor-changes.service.js';
import { SessionCookies } from './cookies/session-cookies.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { SessionsService } from './sessions/sessions.service.js';
import { SignInFailure } from './sign-in/sign-in-failure.entity.js';
import { SignInLimits } from './sign-in/sign-in-limits.js';
import { TokenLookup } from './tokens/token-lookup.js';
import { TokenIssuer } from './tokens/token-issuer.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([AuthToken, SecondFactor, SignInFailure, UserSettings]),
    PassportModule,
    JwtModule.registerAsync({
      inject: [Secrets],
      useFactory: ({ tokens }: Secrets) => ({
        secret: tokens,
        signOptions: { algorithm: 'HS256' },
      }),
    }),
    DevicesModule,
    StorageModule,
    NotificationsModule,
    UsersModule,
  ],
  controllers: [
    ApiKeysController,
    ApplicationSessionsController,
    AuthController,
    EmailChangesController,
    PageSessionsController,
    PasswordsController,
    SecondFactorChangesController,
    SessionsController,
  ],
  providers: [
    AccountCeiling,
    ApiKeyGuard,
    ApiKeysService,
    ApplicationCookies,
    Authenticator,
    AuthService,
    BearerGuard,
    DeviceGuard,
    EmailChangesService,
    JwtStrategy,
    LiveCredentials,
    PasswordChangesService,
    PasswordHasher,
    PastTokens,
    RefreshService,
    RequestTokens,
    RegistrationLimit,
    SecondFactorChangesService,
    SecondFactorCheck,
    {
      provide: OneTimeCodes,
      useFactory: ({ secondFactors }: Secrets, { MAIL_FROM }: Environment) =>
        new OneTimeCodes(secondFactors, siteOf(MAIL_FROM)),
      inject: [Secrets, Environment],
    },
    SessionCookies,
    SessionsService,
    SignInLimits,
    TokenLookup,
    TokenIssuer,
    // Order matters: who is calling, then whether they may.
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_GUARD, useClass: RolesGuard },
  ],
  exports: [
    Authenticator,
    BearerGuard,
    LiveCredentials,
    PasswordChangesService,
    PasswordHasher,
    PastTokens,
    SessionsService,
  ],
})
export class AuthModule {}
