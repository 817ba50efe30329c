import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DoorCredentialsModule } from '../../door-credentials/door-credentials.module.js';
import { User } from '../../users/user.entity.js';
import { UsersModule } from '../../users/users.module.js';
import { ErasureModule } from '../erasure/erasure.module.js';
import { EnrolmentLock } from '../templates/enrolment-lock.js';
import { BiometricPolicyController } from './biometric-policy.controller.js';
import { ConsentController } from './consent.controller.js';
import { ConsentService } from './consent.service.js';
import { FaceConsent } from './face-consent.entity.js';

/** Consent to the processing of biometric data. */
@Module({
  imports: [
    TypeOrmModule.forFeature([FaceConsent, User]),
    DoorCredentialsModule,
    ErasureModule,
    UsersModule,
  ],
  controllers: [ConsentController, BiometricPolicyController],
  providers: [EnrolmentLock, ConsentService],
  exports: [ConsentService],
})
export class ConsentModule {}
