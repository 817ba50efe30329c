import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthModule } from '../auth/auth.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { Secrets } from '../platform/config/secrets.js';
import { UsersModule } from '../users/users.module.js';
import { CardsController } from './cards/cards.controller.js';
import { CardsService } from './cards/cards.service.js';
import { DoorCard } from './cards/door-card.entity.js';
import { DoorCredentialsController } from './door-credentials.controller.js';
import { DoorCredentialsService } from './door-credentials.service.js';
import { DoorPin } from './pins/door-pin.entity.js';
import { PinAttempts } from './pins/pin-attempts.js';
import { PinKeying } from './pins/pin-keying.js';
import { PinsController } from './pins/pins.controller.js';
import { PinsService } from './pins/pins.service.js';

/** What people show at the door in the place of their face. */
@Module({
  imports: [
    TypeOrmModule.forFeature([DoorCard, DoorPin]),
    AuthModule,
    NotificationsModule,
    UsersModule,
  ],
  controllers: [CardsController, DoorCredentialsController, PinsController],
  providers: [
    CardsService,
    DoorCredentialsService,
    PinAttempts,
    {
      provide: PinKeying,
      useFactory: ({ doorPins }: Secrets) => new PinKeying(doorPins),
      inject: [Secrets],
    },
    PinsService,
  ],
  exports: [DoorCredentialsService],
})
export class DoorCredentialsModule {}
