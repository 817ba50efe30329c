import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StorageModule } from '../../platform/storage/storage.module.js';
import { User } from '../../users/user.entity.js';
import { UsersModule } from '../../users/users.module.js';
import { KnownPicture } from '../recognition/known-picture.entity.js';
import { LivenessSession } from '../liveness/liveness-session.entity.js';
import { EnrolmentLock } from '../templates/enrolment-lock.js';
import { TemplatesModule } from '../templates/templates.module.js';
import { BiometricErasure } from './biometric-erasure.js';
import { ErasureController } from './erasure.controller.js';
import { ErasureReceipt } from './erasure-receipt.entity.js';
import { ErasureReceipts } from './erasure-receipts.js';
import { PictureErasure } from './picture-erasure.js';

/** Erasure of biometric data, for whoever needs no engine. */
@Module({
  imports: [
    TypeOrmModule.forFeature([ErasureReceipt, KnownPicture, LivenessSession, User]),
    StorageModule,
    TemplatesModule,
    UsersModule,
  ],
  controllers: [ErasureController],
  providers: [EnrolmentLock, BiometricErasure, ErasureReceipts, PictureErasure],
  exports: [BiometricErasure, ErasureReceipts, PictureErasure],
})
export class ErasureModule {}
