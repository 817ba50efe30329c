import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { JwtModule } from '@nestjs/jwt';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Secrets } from '../config/secrets.js';
import { UsersModule } from '../users/users.module.js';
import { AccessGuard } from './access.guard.js';
import { AccountsService } from './accounts.service.js';
import { AuthToken } from './auth-token.entity.js';
import { AuthController } from './auth.controller.js';
import { AuthService } from './auth.service.js';
import { BearerGuard } from './bearer.guard.js';
import { JwtStrategy } from './jwt.strategy.js';
import { Passwords } from './passwords.js';
import { RefreshingService } from './refreshing.service.js';
import { RolesGuard } from './roles.guard.js';
import { SessionsController } from './sessions.controller.js';
import { SessionsService } from './sessions.service.js';
import { TokenHolders } from './token-holders.js';
import { TokenIssuer } from './token-issuer.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([AuthToken]),
    PassportModule,
    JwtModule.registerAsync({
      inject: [Secrets],
      useFactory: ({ tokens }: Secrets) => ({
        secret: tokens,
        signOptions: { algorithm: 'HS256' },
      }),
    }),
    UsersModule,
  ],
  controllers: [AuthController, SessionsController],
  providers: [
    AccountsService,
    AuthService,
    BearerGuard,
    JwtStrategy,
    Passwords,
    RefreshingService,
    SessionsService,
    TokenHolders,
    TokenIssuer,
    // Order matters: who is calling, then whether they may.
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_GUARD, useClass: RolesGuard },
  ],
  exports: [AccountsService, BearerGuard, Passwords, SessionsService],
})
export class AuthModule {}
