import { Module } from '@nestjs/common';
import { FilesController } from './files.controller.js';
import { PictureStore } from './picture-store.js';
import { SignedUrls } from './signed-urls.js';

@Module({
  controllers: [FilesController],
  providers: [PictureStore, SignedUrls],
  exports: [PictureStore, SignedUrls],
})
export class StorageModule {}
