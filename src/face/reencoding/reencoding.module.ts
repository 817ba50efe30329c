import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StorageModule } from '../../platform/storage/storage.module.js';
import { EnrolmentLock } from '../templates/enrolment-lock.js';
import { TemplatesModule } from '../templates/templates.module.js';
import { User } from '../../users/user.entity.js';
import { UsersModule } from '../../users/users.module.js';
import { GalleryNews } from './gallery-news.js';
import { PictureDescriptions } from './picture-descriptions.js';
import { Reencoding } from './reencoding.service.js';

@Module({
  imports: [StorageModule, TemplatesModule, TypeOrmModule.forFeature([User]), UsersModule],
  providers: [EnrolmentLock, GalleryNews, PictureDescriptions, Reencoding],
  exports: [Reencoding],
})
export class ReencodingModule {}
