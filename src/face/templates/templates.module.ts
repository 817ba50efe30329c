import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { InstallationSecrets } from '../../platform/keys/installation-secrets.js';
import { StorageModule } from '../../platform/storage/storage.module.js';
import { User } from '../../users/user.entity.js';
import { UsersModule } from '../../users/users.module.js';
import { DataKeysModule } from '../data-keys/data-keys.module.js';
import { TemplateSpace } from '../template-space/template-space.js';
import { EnrolmentLock } from './enrolment-lock.js';
import { FaceEncoding } from './face-encoding.entity.js';
import { FaceTemplate } from './face-template.entity.js';
import { ModelCoverage } from './model-coverage.js';
import { PictureAddresses } from './picture-addresses.js';
import { RecognitionSeals } from './recognition-seals.js';
import { SealingService } from './sealing.service.js';
import { TemplateCipher } from './template-cipher.js';
import { TemplateUpgrade } from './template-upgrade.js';
import { UnusablePictures } from './unusable-pictures.js';

/** The templates at rest, for whoever needs no engine. */
@Module({
  imports: [
    TypeOrmModule.forFeature([FaceEncoding, FaceTemplate, User]),
    DataKeysModule,
    StorageModule,
    UsersModule,
  ],
  providers: [
    {
      provide: TemplateSpace,
      useFactory: ({ space }: InstallationSecrets) => new TemplateSpace(space),
      inject: [InstallationSecrets],
    },
    {
      provide: RecognitionSeals,
      useFactory: ({ recognitionSeals }: InstallationSecrets) =>
        new RecognitionSeals(recognitionSeals),
      inject: [InstallationSecrets],
    },
    EnrolmentLock,
    ModelCoverage,
    PictureAddresses,
    SealingService,
    TemplateCipher,
    TemplateUpgrade,
    UnusablePictures,
  ],
  exports: [
    DataKeysModule,
    EnrolmentLock,
    ModelCoverage,
    PictureAddresses,
    RecognitionSeals,
    SealingService,
    TemplateCipher,
    TemplateSpace,
    TemplateUpgrade,
    TypeOrmModule,
    UnusablePictures,
  ],
})
export class TemplatesModule {}
